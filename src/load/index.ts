export * from './load-reports.js';

export * from './decode-text.js';
export * from './find-source-files.js';
export * from './read-report.js';
export type * from './report-source.js';
export type * from './source-file.js';

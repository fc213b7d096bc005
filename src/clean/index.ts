export { cleanReport } from './clean-report.js';

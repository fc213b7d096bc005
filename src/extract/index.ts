export { type ReportHint, readContext } from './context/report-context.js';
export { extractReport } from './extract-report.js';

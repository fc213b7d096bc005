export { resolveReading } from './resolve-reading.js';

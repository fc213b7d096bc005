export * from './annotation.js';
export * from './format-scores.js';
export * from './read-annotations.js';
export * from './score-corpus.js';
export * from './score-report.js';
export * from './tally.js';

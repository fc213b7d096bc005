export * from './gazetteer.js';
export * from './knowledge.js';
export * from './lexicon.js';
export * from './short-name.js';

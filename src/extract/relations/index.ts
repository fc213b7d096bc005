import type { RelationExtractor } from '../extractor.js';

/** All relation extractors; each reads the arbitrated mentions sentence by sentence. */
export const RELATION_EXTRACTORS: readonly RelationExtractor[] = [];

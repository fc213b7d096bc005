import type { RelationExtractor } from '../extractor.js';
import { extractCooperation } from './cooperation-relations.js';
import { extractGovernance } from './governance-relations.js';
import { extractVisits } from './visit-relations.js';

/** All relation extractors; each reads the arbitrated mentions sentence by sentence. */
export const RELATION_EXTRACTORS: readonly RelationExtractor[] = [extractCooperation, extractGovernance, extractVisits];

import type { RelationExtractor } from '../extractor.js';
import { extractAttendance } from './attendance-relations.js';
import { extractAwardLists } from './award-list-relations.js';
import { extractAwardRelations } from './award-relations.js';
import { extractDelegations } from './delegation-attendance.js';
import { extractEndorsements } from './endorsement-relations.js';
import { extractEventRelations } from './event-relations.js';
import { extractAdoption } from './initiative-adoption.js';
import { extractProjectBearers } from './project-bearer.js';
import { extractProjectRelations } from './project-relations.js';
import { extractAuthors } from './publication-authors.js';
import { extractPublicationUses } from './publication-uses.js';
import { extractCooperation } from './cooperation-relations.js';
import { extractGovernance } from './governance-relations.js';
import { extractPositions } from './position-relations.js';
import { extractVisits } from './visit-relations.js';

/** All relation extractors; each reads the arbitrated mentions sentence by sentence. */
export const RELATION_EXTRACTORS: readonly RelationExtractor[] = [
  extractAdoption,
  extractCooperation,
  extractGovernance,
  extractVisits,
  extractAwardLists,
  extractAwardRelations,
  extractEndorsements,
  extractEventRelations,
  extractAuthors,
  extractPublicationUses,
  extractProjectRelations,
  extractProjectBearers,
  extractPositions,
  extractAttendance,
  extractDelegations,
];

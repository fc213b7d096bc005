import type { CandidateRelation, RelationEnd, RelationType } from '../../model/index.js';
import type { SentenceView } from './sentence-view.js';

/** A candidate relation whose evidence is the whole sentence, in the sentence's modality. */
export function createRelation(
  view: SentenceView,
  subject: RelationEnd,
  type: RelationType,
  object: RelationEnd,
  rule: string,
  confidence: number,
): CandidateRelation {
  return { subject, type, object, modality: view.modality, evidence: { start: view.start, end: view.end }, rule, confidence };
}

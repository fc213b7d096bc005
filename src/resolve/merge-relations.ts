import {
  type CandidateRelation,
  type Evidence,
  type ExtractedRelation,
  type Span,
  allowsEndpoints,
  compareSpans,
  createClaimId,
  isSymmetric,
} from '../model/index.js';
import type { RegisteredEntity } from './entity-register.js';

interface Source {
  readonly reportId: string;
  readonly period: string | null;
}

/** A relation whose ends are mentions, or entities already. */
export type RelationBetween<End> = Omit<CandidateRelation, 'subject' | 'object'> & { readonly subject: End; readonly object: End };

/**
 * Adds candidate relations up to claims: one per subject, type, object, title and modality, with all sentences that say so.
 * A relation of an entity to itself, or with an end that could not be named, is no claim.
 */
export function mergeRelations<End>(
  candidates: readonly RelationBetween<End>[],
  entityAt: (end: End) => RegisteredEntity | undefined,
  evidenceOf: (span: Span) => Evidence,
  { reportId, period }: Source,
): readonly ExtractedRelation[] {
  const claims = new Map<string, { claim: ExtractedRelation; evidence: Map<number, Evidence>; rules: Set<string>; confidence: number }>();
  for (const candidate of candidates) {
    let [subject, object] = [entityAt(candidate.subject), entityAt(candidate.object)];
    if (
      !subject ||
      !object ||
      subject.id === object.id ||
      isAtHome(candidate.type, subject, object) ||
      !allowsEndpoints(candidate.type, subject.kind, object.kind)
    )
      continue;
    if (isSymmetric(candidate.type) && subject.id > object.id) [subject, object] = [object, subject];
    const { type, modality, title } = candidate;
    const id = createClaimId(reportId, subject.id, type, object.id, title ?? '', modality);
    const known = claims.get(id) ?? {
      claim: {
        id,
        subject: [subject.kind, subject.name],
        subjectId: subject.id,
        type,
        object: [object.kind, object.name],
        objectId: object.id,
        ...(title === undefined ? {} : { title }),
        modality,
        period,
        confidence: 0,
        rules: [],
        evidence: [],
      },
      evidence: new Map<number, Evidence>(),
      rules: new Set<string>(),
      confidence: 0,
    };
    const evidence = evidenceOf(candidate.evidence);
    known.evidence.set(evidence.start, evidence);
    known.rules.add(candidate.rule);
    known.confidence = Math.max(known.confidence, candidate.confidence);
    claims.set(id, known);
  }
  return [...claims.values()]
    .map(({ claim, evidence, rules, confidence }) => ({
      ...claim,
      confidence,
      rules: [...rules].sort(),
      evidence: [...evidence.values()].sort(compareSpans),
    }))
    .sort((a, b) => compareSpans(a.evidence[0] ?? { start: 0, end: 0 }, b.evidence[0] ?? { start: 0, end: 0 }) || (a.id < b.id ? -1 : 1));
}

/** A committee that is said to visit its own place goes nowhere. */
function isAtHome(type: string, subject: RegisteredEntity, object: RegisteredEntity): boolean {
  if (type !== 'VISITED' || subject.kind !== 'Committee' || object.kind !== 'Place') return false;
  return subject.attributes.jurisdiction?.join('/') === object.attributes.jurisdiction?.join('/');
}

import type { EntitySummary, SourcedClaim } from '../model/answers.js';
import type { Evidence } from '../model/evidence.js';
import { RELATION_TYPES, type RelationType } from '../model/ontology.js';
import { cut } from './table.js';

/** Quotes longer than this are cut; `--json` shows them whole. */
const MAX_QUOTE_WIDTH = 160;

/** An entity in a few words: `有事来协商 (Brand)`. */
export function nameEntity({ name, kind }: Pick<EntitySummary, 'name' | 'kind'>): string {
  return `${name} (${kind})`;
}

/** An edge in a few words: `耒阳市政协 —实施 CARRIES_OUT→ 1453`. */
export function nameEdge(subject: string, type: RelationType, object: string): string {
  return `${subject} —${RELATION_TYPES[type].zh} ${type}→ ${object}`;
}

/** A line for each claim: its first sentence and where it stands, `“……” [a.txt, 2024, 主席]`. */
export function quoteClaims(claims: readonly SourcedClaim[], indent: string): readonly string[] {
  return claims.flatMap(({ evidence, reportName, period, title, modality }) =>
    quoteEvidence(evidence, [reportName, period, title, modality === 'planned' ? 'planned' : undefined], indent),
  );
}

/** A line with the first of some sentences, and the facts of its source that are known. */
export function quoteEvidence(
  evidence: readonly Evidence[],
  facts: readonly (string | null | undefined)[],
  indent: string,
): readonly string[] {
  const source = facts.filter((fact) => fact).join(', ');
  return evidence.slice(0, 1).map(({ quote }) => `${indent}“${cut(quote, MAX_QUOTE_WIDTH)}” [${source}]`);
}

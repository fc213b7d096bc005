import type { AdoptionFact, EntitySummary, JurisdictionPath, Modality, SourcedClaim } from '../model/index.js';
import { groupBy } from './group-by.js';

/** A body and what reports say of it. */
export interface StatedBody {
  readonly body: EntitySummary;
  readonly claims: readonly SourcedClaim[];
}

/** The bodies of one jurisdiction. `path` is undefined for bodies whose place no report tells; empty for the nation. */
export interface PlaceGroup {
  readonly path: JurisdictionPath | undefined;
  readonly bodies: readonly StatedBody[];
}

/** Only the claims of one modality; bodies without any are left out. */
export function withModality(facts: readonly AdoptionFact[], modality: Modality): readonly StatedBody[] {
  return facts
    .map(({ body, claims }) => ({ body, claims: claims.filter((claim) => claim.modality === modality) }))
    .filter(({ claims }) => claims.length > 0);
}

/** Stands for no known place; a path never holds a question mark. */
const UNKNOWN_PLACE = '?';

/** Groups bodies by the jurisdiction they serve, in the order of first appearance; bodies without a known place come last. */
export function groupByPlace(bodies: readonly StatedBody[]): readonly PlaceGroup[] {
  const groups = groupBy(bodies, ({ body }) => body.attributes.jurisdiction?.join('/') ?? UNKNOWN_PLACE);
  const all = [...groups.values()].map((group) => ({ path: group[0]!.body.attributes.jurisdiction, bodies: group }));
  return [...all.filter(({ path }) => path !== undefined), ...all.filter(({ path }) => path === undefined)];
}

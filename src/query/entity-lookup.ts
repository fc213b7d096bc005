import { NotFoundError, UsageError } from '../model/index.js';
import type { EntitySummary } from '../model/index.js';
import type { GraphStoreReader } from '../store/graph-store.js';

/** What a reference (an id or a name) points at. A name that several entities bear is never guessed: the candidates are told. */
export type EntityLookup =
  | { readonly outcome: 'found'; readonly entity: EntitySummary }
  | { readonly outcome: 'ambiguous'; readonly candidates: readonly EntitySummary[] }
  | { readonly outcome: 'unknown'; readonly suggestions: readonly EntitySummary[] };

/** How many near names an unknown reference is answered with. */
const SUGGESTION_LIMIT = 5;

/** A name that several entities bear where one is needed. */
export class AmbiguousNameError extends UsageError {
  constructor(
    readonly reference: string,
    readonly candidates: readonly EntitySummary[],
  ) {
    super(
      `The name "${reference}" is borne by ${candidates.length} entities: ` +
        `${candidates.map(({ id, kind, name }) => `${name} (${kind}, ${id})`).join('; ')}. Ask by id.`,
    );
  }
}

/** Finds the entity that an id, a canonical name or an alias points at. */
export async function lookUpEntity(store: GraphStoreReader, reference: string): Promise<EntityLookup> {
  const card = await store.entity(reference);
  if (card) return { outcome: 'found', entity: summaryOf(card) };
  const named = await store.entitiesNamed(reference);
  const [only] = named;
  if (only && named.length === 1) return { outcome: 'found', entity: only };
  if (named.length > 1) return { outcome: 'ambiguous', candidates: named };
  const near = await store.findEntities({ text: reference, offset: 0, limit: SUGGESTION_LIMIT });
  return { outcome: 'unknown', suggestions: near.items };
}

/** The one entity of a reference. Throws a {@link NotFoundError} with near names, or an {@link AmbiguousNameError}. */
export async function requireEntity(store: GraphStoreReader, reference: string): Promise<EntitySummary> {
  const answer = await lookUpEntity(store, reference);
  switch (answer.outcome) {
    case 'found':
      return answer.entity;
    case 'ambiguous':
      throw new AmbiguousNameError(reference, answer.candidates);
    case 'unknown':
      throw new NotFoundError(
        answer.suggestions.length === 0
          ? `There is no entity "${reference}"; search for a part of its name.`
          : `There is no entity "${reference}"; near it: ${answer.suggestions.map(({ name }) => name).join('、')}.`,
      );
  }
}

function summaryOf({ id, kind, name, aliases, attributes, reports, connections }: EntitySummary): EntitySummary {
  return { id, kind, name, aliases, attributes, reports, connections };
}

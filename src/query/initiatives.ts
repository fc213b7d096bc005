import { NotFoundError, isInitiativeKind } from '../model/index.js';
import type { AdoptionFact, EntitySummary } from '../model/index.js';
import type { GraphStoreReader } from '../store/graph-store.js';
import { groupBy } from './group-by.js';
import { groupByPlace, withModality } from './place-groups.js';
import type { PlaceGroup, StatedBody } from './place-groups.js';

/**
 * Where an initiative is carried out. Planned work is kept apart from what is said to be done, and whoever originated it
 * apart from those who carry it out; a body that does both stands in both lists.
 */
export interface InitiativeAnswer {
  readonly initiative: EntitySummary;
  /** Places whose bodies are said to carry it out, with the sentences; bodies of unknown place last. */
  readonly places: readonly PlaceGroup[];
  /** Places whose bodies are said to intend it. */
  readonly planned: readonly PlaceGroup[];
  readonly originators: readonly StatedBody[];
  /** How many known places carry it out. */
  readonly placeCount: number;
}

/** Initiatives with the places that carry them out, the most widespread first, then by name. */
export async function initiativesByPlace(
  store: GraphStoreReader,
  { minimumPlaces }: { readonly minimumPlaces: number },
): Promise<readonly InitiativeAnswer[]> {
  const byInitiative = groupBy(await store.adoptions(), ({ initiative }) => initiative.id);
  return [...byInitiative.values()]
    .map((facts) => answerOf(facts[0]!.initiative, facts))
    .filter(({ placeCount }) => placeCount >= minimumPlaces)
    .sort(
      (a, b) =>
        b.placeCount - a.placeCount || compareText(a.initiative.name, b.initiative.name) || compareText(a.initiative.id, b.initiative.id),
    );
}

/** One initiative. Throws a {@link NotFoundError} for an id that is unknown or not an initiative. */
export async function initiativeAnswer(store: GraphStoreReader, id: string): Promise<InitiativeAnswer> {
  const { initiative, facts } = await adoptionsOf(store, id);
  return answerOf(initiative, facts);
}

/** The adoption facts of one initiative. Throws a {@link NotFoundError} for an id that is unknown or not an initiative. */
export async function adoptionsOf(
  store: GraphStoreReader,
  id: string,
): Promise<{ readonly initiative: EntitySummary; readonly facts: readonly AdoptionFact[] }> {
  const card = await store.entity(id);
  if (!card) throw new NotFoundError(`There is no initiative with the id "${id}".`);
  if (!isInitiativeKind(card.kind)) throw new NotFoundError(`"${card.name}" (${id}) is a ${card.kind}; initiatives are Brand or Policy.`);
  const { kind, name, aliases, attributes, reports, connections } = card;
  return { initiative: { id, kind, name, aliases, attributes, reports, connections }, facts: await store.adoptions(id) };
}

function answerOf(initiative: EntitySummary, facts: readonly AdoptionFact[]): InitiativeAnswer {
  const carried = facts.filter(({ type }) => type === 'CARRIES_OUT');
  const places = groupByPlace(withModality(carried, 'asserted'));
  return {
    initiative,
    places,
    planned: groupByPlace(withModality(carried, 'planned')),
    originators: facts.filter(({ type }) => type === 'ORIGINATES').map(({ body, claims }) => ({ body, claims })),
    placeCount: places.filter(({ path }) => path !== undefined).length,
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

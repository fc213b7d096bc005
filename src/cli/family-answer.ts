import {
  adoptionCurve,
  adoptionInterval,
  familyOf,
  initiativeFamilies,
  loadFamilyWording,
  mergeAdoptions,
  notSeenIn,
  rankAdoptions,
  type Adoption,
  type AdoptionCurve,
  type AdoptionInterval,
  type Coverage,
  type InitiativeFamily,
  type NotSeen,
} from '../analyse/index.js';
import type { EntitySummary, Lexicon } from '../model/index.js';
import type { LoadedAdoptions } from './load-adoptions.js';

/** A place that runs any name of a family; rank null where no report tells a time. */
export type FamilyAdopter = Adoption & { readonly rank: number | null; readonly interval: AdoptionInterval };

/** The spread of a family as one thing. Observed but for the grouping, which is proposed with its reasons. */
export interface FamilyAnswer {
  readonly family: InitiativeFamily;
  readonly adopters: readonly FamilyAdopter[];
  readonly notSeen: readonly NotSeen[];
  readonly curve: AdoptionCurve;
  readonly coverage: Coverage;
}

/** The spread of the family of an initiative; one without relatives is a family of its own. */
export function familyAnswer(initiative: EntitySummary, loaded: LoadedAdoptions, lexicon: Lexicon): FamilyAnswer {
  const { facts, adoptions, reported, coverage } = loaded;
  const own = adoptions.filter(({ initiativeId }) => initiativeId === initiative.id);
  const alone: InitiativeFamily = {
    id: initiative.id,
    name: initiative.name,
    members: [{ initiative, link: null, places: own.length }],
  };
  const family = familyOf(initiativeFamilies(facts, loadFamilyWording(lexicon)), initiative.id) ?? alone;
  const ids = new Set(family.members.map((member) => member.initiative.id));
  const merged = mergeAdoptions(
    adoptions.filter(({ initiativeId }) => ids.has(initiativeId)),
    family.id,
    family.name,
  );
  const ranked = rankAdoptions(merged);
  const undated = merged.filter(({ period }) => period === null).map((adoption) => ({ ...adoption, rank: null }));
  return {
    family,
    adopters: [...ranked, ...undated].map((adoption) => ({ ...adoption, interval: adoptionInterval(adoption, reported) })),
    notSeen: notSeenIn(merged, reported),
    curve: adoptionCurve(merged, reported),
    coverage,
  };
}

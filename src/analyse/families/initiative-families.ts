import type { AdoptionFact, EntitySummary, JurisdictionPath } from '../../model/index.js';
import { linkBetween } from './family-link.js';
import type { FamilyLink } from './family-link.js';
import { nameFormOf } from './name-form.js';
import type { FamilyWording, NameForm } from './name-form.js';

/** A name in a family, with the link that brought it in; the best known name needs none. */
export interface FamilyMember {
  readonly initiative: EntitySummary;
  readonly link: FamilyLink | null;
  /** How many places run it under this name. */
  readonly places: number;
}

/** Names that are local forms of one pattern. The grouping is a proposal: every link tells its reason, so that a reader can refuse it. */
export interface InitiativeFamily {
  /** Id of its best known name. */
  readonly id: string;
  readonly name: string;
  /** The best known name first, then by links from it. */
  readonly members: readonly FamilyMember[];
}

/** A reader's word on a pair of names, by ids; it overrules what the names say. */
export interface FamilyJudgement {
  readonly pair: readonly [string, string];
  readonly verdict: 'same' | 'different';
}

/**
 * Groups initiatives into families. Names of national campaigns are left out: everyone has them.
 * Families are what links join, directly or over others; each member but the first tells the strongest link on its way to the first.
 * Answers families of two and more, the largest first, then by name.
 */
export function initiativeFamilies(
  facts: readonly AdoptionFact[],
  wording: FamilyWording,
  judgements: readonly FamilyJudgement[] = [],
): readonly InitiativeFamily[] {
  const forms = formsOf(facts, wording);
  const links = linksAmong(forms, wording, judgements);
  const families: InitiativeFamily[] = [];
  const placed = new Set<string>();
  for (const form of [...forms.values()].sort(byRenown)) {
    if (placed.has(form.initiative.id) || !links.has(form.initiative.id)) continue;
    const members = walkFrom(form, forms, links);
    for (const { initiative } of members) placed.add(initiative.id);
    families.push({ id: form.initiative.id, name: form.initiative.name, members });
  }
  return families.sort((a, b) => b.members.length - a.members.length || compareText(a.name, b.name));
}

/** The family that an initiative belongs to; undefined for one without relatives. */
export function familyOf(families: readonly InitiativeFamily[], initiativeId: string): InitiativeFamily | undefined {
  return families.find(({ members }) => members.some(({ initiative }) => initiative.id === initiativeId));
}

function formsOf(facts: readonly AdoptionFact[], wording: FamilyWording): ReadonlyMap<string, NameForm> {
  const found = new Map<string, { readonly initiative: EntitySummary; readonly places: Map<string, JurisdictionPath> }>();
  for (const { initiative, body } of facts) {
    if (initiative.attributes.scope === 'national') continue;
    const own = found.get(initiative.id) ?? { initiative, places: new Map<string, JurisdictionPath>() };
    const path = body.attributes.jurisdiction;
    if (path) own.places.set(path.join('/'), path);
    found.set(initiative.id, own);
  }
  const sorted = [...found.values()].sort((a, b) => compareText(a.initiative.id, b.initiative.id));
  return new Map(sorted.map(({ initiative, places }) => [initiative.id, nameFormOf(initiative, [...places.values()], wording)]));
}

type Links = ReadonlyMap<string, readonly FamilyLink[]>;

function linksAmong(forms: ReadonlyMap<string, NameForm>, wording: FamilyWording, judgements: readonly FamilyJudgement[]): Links {
  const links = new Map<string, FamilyLink[]>();
  const add = (link: FamilyLink) => {
    for (const end of [link.from, link.to]) links.set(end, [...(links.get(end) ?? []), link]);
  };
  const judged = new Map(judgements.map(({ pair, verdict }) => [pairKey(...pair), verdict]));
  for (const [a, b] of candidatePairs([...forms.values()])) {
    const verdict = judged.get(pairKey(a.initiative.id, b.initiative.id));
    const link = verdict === undefined ? linkBetween(a, b, wording) : undefined;
    if (link) add(link);
  }
  for (const { pair, verdict } of judgements) {
    const [a, b] = [forms.get(pair[0]), forms.get(pair[1])];
    if (verdict !== 'same' || !a || !b) continue;
    add({ from: pair[0], to: pair[1], reason: 'judged', shared: '', own: [a.plain, b.plain], confidence: 1 });
  }
  return links;
}

/** Pairs worth comparing: every link shares the first or last two characters of a part or of the name with words made equal. */
function candidatePairs(forms: readonly NameForm[]): readonly (readonly [NameForm, NameForm])[] {
  const blocks = new Map<string, NameForm[]>();
  for (const form of forms) {
    const keys = [form.plain, form.worded, ...form.parts].flatMap((text) => [`<${text.slice(0, 2)}`, `>${text.slice(-2)}`]);
    for (const key of new Set(keys)) blocks.set(key, [...(blocks.get(key) ?? []), form]);
  }
  const pairs = new Map<string, readonly [NameForm, NameForm]>();
  for (const block of blocks.values()) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) pairs.set(pairKey(a.initiative.id, b.initiative.id), [a, b]);
    }
  }
  return [...pairs.values()];
}

function walkFrom(first: NameForm, forms: ReadonlyMap<string, NameForm>, links: Links): readonly FamilyMember[] {
  const members: FamilyMember[] = [{ initiative: first.initiative, link: null, places: first.places.length }];
  const seen = new Set([first.initiative.id]);
  for (let at = 0; at < members.length; at++) {
    const { id } = members[at]!.initiative;
    const onward = [...(links.get(id) ?? [])].sort((a, b) => b.confidence - a.confidence || compareText(otherEnd(a, id), otherEnd(b, id)));
    for (const link of onward) {
      const other = forms.get(otherEnd(link, id))!;
      if (seen.has(other.initiative.id)) continue;
      seen.add(other.initiative.id);
      members.push({ initiative: other.initiative, link, places: other.places.length });
    }
  }
  return members;
}

function otherEnd({ from, to }: FamilyLink, id: string): string {
  return from === id ? to : from;
}

/** The most widespread first, then the shortest, then by id. */
function byRenown(a: NameForm, b: NameForm): number {
  return b.places.length - a.places.length || a.plain.length - b.plain.length || compareText(a.initiative.id, b.initiative.id);
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

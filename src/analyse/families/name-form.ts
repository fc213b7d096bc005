import { normaliseName } from '../../model/index.js';
import type { EntitySummary, JurisdictionPath, Lexicon } from '../../model/index.js';

/** What families know of words: classes of words used one for another, and short forms of places. */
export interface FamilyWording {
  /** Longest alternatives first, each with the word that stands for its class. */
  readonly alternatives: readonly (readonly [word: string, standsFor: string])[];
  /** Full name of a place → the forms it goes by besides its own name. */
  readonly shortForms: ReadonlyMap<string, readonly string[]>;
}

/** Reads `initiative-wording` and `place-short-forms` of a lexicon. */
export function loadFamilyWording(lexicon: Lexicon): FamilyWording {
  const alternatives = lexicon
    .rows('initiative-wording')
    .flatMap(([first = '', ...others]) => others.map((word) => [word, first] as const))
    .sort(([a], [b]) => b.length - a.length);
  return {
    alternatives,
    shortForms: new Map(lexicon.rows('place-short-forms').map(([place = '', ...forms]) => [place, forms])),
  };
}

/** A name made ready for comparison. */
export interface NameForm {
  readonly initiative: EntitySummary;
  /** The normalised name. */
  readonly plain: string;
  /** The normalised name with every word of a class replaced by the one that stands for it. */
  readonly worded: string;
  /** Parts of the name between dots, commas and dashes; one part where there are none. */
  readonly parts: readonly string[];
  /** Places whose bodies run it, from the province down. */
  readonly places: readonly JurisdictionPath[];
}

/** Prepares the name of an initiative that bodies of `places` run. */
export function nameFormOf(initiative: EntitySummary, places: readonly JurisdictionPath[], { alternatives }: FamilyWording): NameForm {
  const plain = normaliseName(initiative.name);
  const worded = alternatives.reduce((text, [word, standsFor]) => text.replaceAll(word, standsFor), plain);
  return { initiative, plain, worded, parts: plain.split(/[·、,，:：|/()-]+/u).filter((part) => part !== ''), places };
}

const DIVISION_SUFFIX = /(?:特别行政区|自治[区州县旗]|地区|[省市区县旗盟州])$/u;

/** How a piece of a name tells a place: the whole of its name, a character of it or a short form; undefined if it does not. */
export function placeToldBy(
  piece: string,
  places: readonly JurisdictionPath[],
  { shortForms }: FamilyWording,
): { readonly place: string; readonly whole: boolean } | undefined {
  if (piece === '') return undefined;
  const steps = [...new Set(places.flatMap((path) => [...path].reverse()))];
  const whole = steps.find((step) => piece === step || piece === shortNameOf(step));
  if (whole !== undefined) return { place: whole, whole: true };
  const partly = steps.find(
    (step) =>
      shortForms.get(step)?.some((form) => piece.includes(form)) === true ||
      [...shortNameOf(step)].some((character) => piece.includes(character)),
  );
  return partly === undefined ? undefined : { place: partly, whole: false };
}

function shortNameOf(place: string): string {
  const short = place.replace(DIVISION_SUFFIX, '');
  return short.length >= 2 ? short : place;
}

import type { Lexicon } from '../../model/index.js';

/** Words for offices with the short name that each stands for, longest first. */
export interface OfficeWords {
  /** Matches the longest office word at the start of a string. */
  readonly pattern: RegExp;
  /** Short name of a word as written. */
  readonly shortOf: ReadonlyMap<string, string>;
}

const compiled = new WeakMap<Lexicon, Map<string, OfficeWords>>();

/** Compiles an office list (`departments`, `party-offices`) once per lexicon. */
export function officeWords(lexicon: Lexicon, list: string): OfficeWords {
  const known = compiled.get(lexicon) ?? new Map<string, OfficeWords>();
  compiled.set(lexicon, known);
  const there = known.get(list);
  if (there) return there;
  const shortOf = new Map<string, string>();
  for (const [short = '', ...others] of lexicon.rows(list))
    for (const word of [short, ...others]) if (word !== '') shortOf.set(word, short);
  const words = [...shortOf.keys()].sort((a, b) => b.length - a.length);
  const offices = { pattern: new RegExp(`^(?:${words.join('|')})`, 'u'), shortOf };
  known.set(list, offices);
  return offices;
}

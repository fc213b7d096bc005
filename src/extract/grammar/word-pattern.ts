import type { Lexicon } from '../../model/index.js';

const sources = new WeakMap<Lexicon, Map<string, string>>();

/** The words of a lexicon list as the source of an alternation, the longer before the shorter; built once per lexicon and list. */
export function wordPattern(lexicon: Lexicon, list: string): string {
  const lists = sources.get(lexicon) ?? new Map<string, string>();
  sources.set(lexicon, lists);
  const known = lists.get(list);
  if (known !== undefined) return known;
  const source = [...lexicon.words(list)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|');
  lists.set(list, source);
  return source;
}

/** Builds something from a lexicon once; later calls with the same lexicon get what was built. */
export function oncePerLexicon<T>(build: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const built = new WeakMap<Lexicon, { readonly value: T }>();
  return (lexicon) => {
    const known = built.get(lexicon);
    if (known) return known.value;
    const value = build(lexicon);
    built.set(lexicon, { value });
    return value;
  };
}

import type { Lexicon } from '../../model/index.js';
import { oncePerLexicon } from '../grammar/word-pattern.js';

/** How a title stands to a name: `post` before or after it, `address` after it and without a post, `before` only before it. */
export type TitleUse = 'post' | 'address' | 'before';

/** The titles of the lexicon, ready to be found. */
export interface TitleWords {
  /** Finds titles from left to right, the longest at each place; a fresh `g` expression. */
  readonly pattern: () => RegExp;
  readonly useOf: (title: string) => TitleUse | undefined;
  /** The longest title that ends at `end`. */
  readonly endingAt: (text: string, end: number) => string | undefined;
  /** The longest title that begins at `start`. */
  readonly startingAt: (text: string, start: number) => string | undefined;
}

export const titleWords = oncePerLexicon((lexicon: Lexicon): TitleWords => {
  const uses = new Map(lexicon.rows('titles').map(([title = '', use]) => [title, (use ?? 'post') as TitleUse]));
  const longest = Math.max(...[...uses.keys()].map((title) => title.length));
  const source = [...uses.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
  const lengths = Array.from({ length: longest }, (_, index) => longest - index);
  const known = (word: string): string | undefined => (uses.has(word) ? word : undefined);
  return {
    pattern: () => new RegExp(source, 'gu'),
    useOf: (title) => uses.get(title),
    endingAt: (text, end) => firstOf(lengths, (length) => (length <= end ? known(text.slice(end - length, end)) : undefined)),
    startingAt: (text, start) => firstOf(lengths, (length) => known(text.slice(start, start + length))),
  };
});

function firstOf(lengths: readonly number[], find: (length: number) => string | undefined): string | undefined {
  for (const length of lengths) {
    const found = find(length);
    if (found !== undefined) return found;
  }
  return undefined;
}

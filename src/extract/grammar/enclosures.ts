import type { Span } from '../../model/index.js';

/** A passage between marks: the whole with its marks, and what stands inside them. */
export interface Enclosure {
  readonly outer: Span;
  readonly inner: Span;
  /** 0 for one that stands free, 1 for one inside another of the same kind. */
  readonly depth: number;
}

const MARKS: Readonly<Record<string, { readonly close: string; readonly kind: 'quotes' | 'titles'; readonly longest: number }>> = {
  '“': { close: '”', kind: 'quotes', longest: 80 },
  '‘': { close: '’', kind: 'quotes', longest: 60 },
  '「': { close: '」', kind: 'quotes', longest: 80 },
  '『': { close: '』', kind: 'quotes', longest: 60 },
  '《': { close: '》', kind: 'titles', longest: 150 },
};

/**
 * Finds quoted passages and 《titles》 in one pass. A mark that is not closed within its longest plausible length, or before
 * the line ends, opens nothing: scraped text loses marks, and a lost one must not swallow a page.
 */
export function findEnclosures(text: string): { readonly quotes: readonly Enclosure[]; readonly titles: readonly Enclosure[] } {
  const found = { quotes: [] as Enclosure[], titles: [] as Enclosure[] };
  const open: { mark: string; at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\n') open.length = 0;
    else if (MARKS[character]) open.push({ mark: character, at });
    else {
      const index = open.findLastIndex(({ mark }) => MARKS[mark]?.close === character);
      const opened = open[index];
      if (!opened) continue;
      const { kind, longest } = MARKS[opened.mark] ?? { kind: 'quotes' as const, longest: 0 };
      open.length = index;
      if (at - opened.at - 1 > longest || at === opened.at + 1) continue;
      found[kind].push({ outer: { start: opened.at, end: at + 1 }, inner: { start: opened.at + 1, end: at }, depth: 0 });
    }
  }
  return { quotes: withDepth(found.quotes), titles: withDepth(found.titles).filter(({ depth }) => depth === 0) };
}

function withDepth(enclosures: readonly Enclosure[]): readonly Enclosure[] {
  const inOrder = [...enclosures].sort((a, b) => a.outer.start - b.outer.start);
  let coveredTo = -1;
  return inOrder.map((enclosure) => {
    const depth = enclosure.outer.end <= coveredTo ? 1 : 0;
    if (depth === 0) coveredTo = enclosure.outer.end;
    return { ...enclosure, depth };
  });
}

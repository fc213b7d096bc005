import { type Span, foldWidth } from '../../model/index.js';
import type { Enclosure } from '../grammar/enclosures.js';
import type { Scene } from '../scene.js';

/** A quoted expression with what stands around it, folded. */
export interface QuotedName {
  readonly outer: Span;
  readonly inner: Span;
  /** The words between the marks, without inner marks and white space. */
  readonly words: string;
  /** What stands before the first quotation of its group, back to the last stop. */
  readonly before: string;
  /** What stands behind the last quotation of its group, up to the next stop; for a list with 等, what stands behind 等. */
  readonly after: string;
  /** Right behind the quotation itself. */
  readonly next: string;
  /** Stands inside a 《title》. */
  readonly inTitle: boolean;
  /** Stands inside another quotation. */
  readonly nested: boolean;
  /** Stands in a group or list of several. */
  readonly listed: boolean;
}

const REACH = 60;
const STOP = /[,。;:!?\n]/u;
const JOINT = /^\s*(?:[、和与及/]|以及)?\s*$/u;

/** Finds the quoted expressions of a report that could be names, each with the context that its group shares. */
export function findQuotedNames(scene: Scene): readonly QuotedName[] {
  const text = foldWidth(scene.text);
  const named: QuotedName[] = [];
  for (const depth of [0, 1]) {
    const quotes = scene.quotes.filter((quote) => quote.depth === depth);
    for (let first = 0; first < quotes.length;) {
      let last = first;
      while (joined(text, quotes[last], quotes[last + 1])) last += 1;
      const group = quotes.slice(first, last + 1);
      for (const quote of group) named.push(describe(scene, text, quote, group, depth));
      first = last + 1;
    }
  }
  return named.sort((a, b) => a.outer.start - b.outer.start);
}

function joined(text: string, left: Enclosure | undefined, right: Enclosure | undefined): boolean {
  return (
    left !== undefined &&
    right !== undefined &&
    right.outer.start - left.outer.end <= 3 &&
    JOINT.test(text.slice(left.outer.end, right.outer.start))
  );
}

function describe(scene: Scene, text: string, quote: Enclosure, group: readonly Enclosure[], depth: number): QuotedName {
  const start = group[0]?.outer.start ?? quote.outer.start;
  const end = group.at(-1)?.outer.end ?? quote.outer.end;
  const around =
    depth === 0 ? undefined : scene.quotes.find(({ depth: at, inner }) => at === 0 && inner.start <= start && end <= inner.end);
  const left = text.slice(Math.max(around?.inner.start ?? 0, start - REACH), start);
  const right = text.slice(end, Math.min(around?.inner.end ?? text.length, end + REACH));
  const before = left.split(STOP).at(-1) ?? '';
  const behind = clauseAfter(right);
  const list = /^[、和与及“]/u.test(behind) ? behindEtc(behind) : undefined;
  const ofTitle = scene.titles.some(({ inner }) => inner.start <= quote.outer.start && quote.outer.end <= inner.end);
  return {
    outer: quote.outer,
    inner: quote.inner,
    words: text
      .slice(quote.inner.start, quote.inner.end)
      .replace(/[“”‘’「」『』\n\r]/gu, '')
      .replace(/ {2,}/gu, ' ')
      .trim(),
    before,
    after: list ?? behind,
    next: text.slice(quote.outer.end, quote.outer.end + 12),
    inTitle: ofTitle,
    nested: depth > 0,
    listed: group.length > 1 || list !== undefined,
  };
}

/** The text up to the first stop that stands outside quotation marks. */
function clauseAfter(right: string): string {
  let quoted = 0;
  for (let at = 0; at < right.length; at += 1) {
    const character = right.charAt(at);
    if ('“‘'.includes(character)) quoted += 1;
    else if ('”’'.includes(character)) quoted = Math.max(0, quoted - 1);
    else if (quoted === 0 && STOP.test(character)) return right.slice(0, at);
  }
  return right;
}

/** What follows the 等 (or 两项, 三大) that closes a list; undefined where nothing closes it. */
function behindEtc(list: string): string | undefined {
  let quoted = 0;
  for (let at = 0; at < list.length; at += 1) {
    const character = list.charAt(at);
    if ('“‘'.includes(character)) quoted += 1;
    else if ('”’'.includes(character)) quoted = Math.max(0, quoted - 1);
    else if (quoted === 0 && character === '等' && !/[一二三特优]$/u.test(list.slice(0, at))) return list.slice(at);
  }
  return undefined;
}

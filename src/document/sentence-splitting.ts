/**
 * Where sentences end: after 。！？； and … with the marks that close there, but not inside a titled work, a bracket or a short quotation.
 * A longer quotation is a speech and is split; so is a stretch whose closer is missing.
 */
import { closerOf, foldWidth, SENTENCE_END, type Span } from '../model/index.js';

/** Longest quotation or bracket, in code units, that stays in one piece. */
const LONGEST_QUOTATION = 60;
/** A title between 《 and 》 may be longer; beyond this the closer belongs elsewhere. */
const LONGEST_TITLE = 150;
/** More marks than this are not open at once in real text; older ones are forgotten. */
const DEEPEST = 8;

const MARK = /[《〈“‘「『(【〔[\]〕】)』」’”〉》"]/gu;
const END = new RegExp(`[${SENTENCE_END}]+[》〉”’」』)】〕\\]"]*`, 'gu');

/** Ranges of the sentences in a paragraph, in order, without the white space between them. */
export function splitSentences(paragraph: string): Span[] {
  const folded = foldWidth(paragraph);
  const enclosures = findEnclosures(folded);
  const sentences: Span[] = [];
  let start = 0;
  let enclosure = 0;
  const add = (end: number): void => {
    const words = paragraph.slice(start, end);
    const first = start + words.length - words.trimStart().length;
    if (words.trim() !== '') sentences.push({ start: first, end: first + words.trim().length });
    start = end;
  };
  for (const { index, 0: mark } of folded.matchAll(END)) {
    while (enclosure < enclosures.length && (enclosures[enclosure]?.end ?? 0) <= index) enclosure += 1;
    const around = enclosures[enclosure];
    const end = index + mark.length;
    const isInside = around !== undefined && around.start < index && around.end > end;
    if (!isInside) add(end);
  }
  add(paragraph.length);
  return sentences;
}

/** The outermost stretches that must not be split, in order; none overlaps another. */
function findEnclosures(folded: string): Span[] {
  const opened: { readonly closer: string; readonly at: number }[] = [];
  const found: Span[] = [];
  const add = (start: number, end: number): void => {
    if (end - start > (folded[start] === '《' ? LONGEST_TITLE : LONGEST_QUOTATION)) return;
    while ((found.at(-1)?.start ?? -1) > start) found.pop();
    found.push({ start, end });
  };
  for (const { index, 0: mark } of folded.matchAll(MARK)) {
    const closer = closerOf(mark);
    const matched = closer ? -1 : opened.findLastIndex((mate) => mate.closer === mark);
    if (matched >= 0) {
      add(opened[matched]?.at ?? index, index + 1);
      opened.length = matched;
    } else if (closer ?? mark === '"') {
      opened.push({ closer: closer ?? mark, at: index });
      if (opened.length > DEEPEST) opened.shift();
    }
  }
  return found;
}

import type { CleanText, Lexicon } from '../model/index.js';
import { findContinuations } from './break-mending.js';
import { cleaningRules, type CleaningRules } from './cleaning-rules.js';
import { judgeLines } from './line-noise.js';
import { splitLines } from './lines.js';
import { dropMarkup } from './markup.js';
import { NoiseMask } from './noise-mask.js';
import { findRepetitions } from './repetition.js';
import { dropUnseenCharacters } from './unseen-characters.js';

/** The code unit of a line end that stays: of CR LF the second. */
const LINE_END_UNIT = /\n|\r(?!\n)|[\v\f\u0085\u2028\u2029]/u;

/**
 * Leaves out of a raw report what is not its own words and takes out line breaks inside sentences. The result has one paragraph a line,
 * without empty lines and indents; each code unit is copied from the raw text (see {@link CleanText}). Takes any string; linear in its length.
 *
 * The lists `noise` and `layout` of the lexicon hold the rules that need words; without a lexicon only the rules of form apply
 * (unseen characters, markup, breaks, repetition, white space).
 */
export function cleanReport(raw: string, lexicon?: Lexicon): CleanText {
  const rules = cleaningRules(lexicon);
  const mask = new NoiseMask(raw);
  dropUnseenCharacters(mask);
  dropMarkup(mask);
  dropParts(mask, rules);
  dropLines(mask, rules);
  dropRepetitions(mask);
  dropMargins(mask);
  return mask.toCleanText();
}

function dropParts(mask: NoiseMask, rules: CleaningRules): void {
  if (rules.parts.size === 0) return;
  const remainder = mask.remainder();
  for (const { start, text } of splitLines(remainder.text)) {
    for (const [reason, pattern] of rules.parts) {
      for (const { index, 0: part } of text.matchAll(pattern)) {
        mask.dropOf(remainder, { start: start + index, end: start + index + part.length }, reason);
      }
    }
  }
}

function dropLines(mask: NoiseMask, rules: CleaningRules): void {
  const remainder = mask.remainder();
  const judged = judgeLines(splitLines(remainder.text), rules);
  for (const { line, noise } of judged) if (noise) mask.dropOf(remainder, line, noise);
  const kept = judged.filter(({ noise }) => !noise);
  const continues = findContinuations(kept, rules);
  kept.forEach(({ line }, index) => {
    const before = kept[index - 1]?.line;
    if (before && continues[index]) mask.dropOf(remainder, { start: before.end, end: line.start }, 'break');
  });
}

function dropRepetitions(mask: NoiseMask): void {
  const remainder = mask.remainder();
  for (const span of findRepetitions(remainder.text)) mask.dropOf(remainder, span, 'repetition');
}

/** Between two lines one line end stays, before the first and after the last none; white space around lines goes. */
function dropMargins(mask: NoiseMask): void {
  const remainder = mask.remainder();
  const { text } = remainder;
  let end = 0;
  for (const line of splitLines(text)) {
    const lineEnd = end === 0 ? -1 : text.slice(end, line.start).search(LINE_END_UNIT);
    const kept = lineEnd < 0 ? line.start : end + lineEnd;
    mask.dropOf(remainder, { start: end, end: kept }, 'whitespace');
    mask.dropOf(remainder, { start: kept + 1, end: line.start }, 'whitespace');
    end = line.end;
  }
  mask.dropOf(remainder, { start: end, end: text.length }, 'whitespace');
}

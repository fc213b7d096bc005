import type { NoiseReason } from '../model/index.js';
import type { CleaningRules } from './cleaning-rules.js';
import type { Line } from './lines.js';

/** Longer lines are text; no rule for whole lines looks at them. */
const LONGEST_NOISE_LINE = 220;
/** A list of other stories is not longer than this share of the page. */
const LARGEST_REST = 0.4;
const BARE_NUMBER = /^\d{1,3}$/u;

/** A line and why it is left out; undefined where it stays. */
export interface JudgedLine {
  readonly line: Line;
  readonly noise: NoiseReason | undefined;
  readonly isByline: boolean;
}

/** Says of each line whether it is noise as a whole. Above a list of other stories, a line that looks like a by-line always stays. */
export function judgeLines(lines: readonly Line[], rules: CleaningRules): JudgedLine[] {
  const sites = repeatedSites(lines, rules);
  const pages = pageNumbers(lines);
  const rest = startOfRest(lines, rules);
  let before: JudgedLine | undefined;
  return lines.map((line, index) => {
    const { text } = line;
    const isShort = text.length <= LONGEST_NOISE_LINE;
    const isByline = isShort && rules.byline.test(text) && !sites.has(text);
    let noise: NoiseReason | undefined;
    if (index >= rest) noise = 'navigation';
    else if (isShort && !isByline) {
      const isFurniture = pages.has(line) || (BARE_NUMBER.test(text) && (!before || before.isByline || before.line.isEnded));
      noise = isFurniture ? 'navigation' : sites.has(text) ? 'caption' : reasonOf(text, rules);
    }
    const judged = { line, noise, isByline };
    if (!noise) before = judged;
    return judged;
  });
}

function reasonOf(text: string, rules: CleaningRules): NoiseReason | undefined {
  for (const [reason, pattern] of rules.lines) if (pattern.test(text)) return reason;
  return undefined;
}

/** Site names that stand alone on more than one line: the heads of photographs. */
function repeatedSites(lines: readonly Line[], rules: CleaningRules): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of lines) {
    if (text.length > LONGEST_NOISE_LINE || !rules.site.test(text)) continue;
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
}

/** Bare numbers are page numbers if there are several and each is one more than the last; else one may be a cell of a table. */
function pageNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const numbers = lines.filter(({ text }) => BARE_NUMBER.test(text));
  const counts = numbers.every(({ text }, index) => index === 0 || Number(text) === Number(numbers[index - 1]?.text) + 1);
  return new Set(counts && numbers.length > 1 ? numbers : []);
}

/** Index of the head of a list of other stories at the end of the page; past the last line where there is none. */
function startOfRest(lines: readonly Line[], rules: CleaningRules): number {
  const total = lines.reduce((sum, { text }) => sum + text.length, 0);
  let left = total;
  for (const [index, { text }] of lines.entries()) {
    if (left <= total * LARGEST_REST && text.length <= LONGEST_NOISE_LINE && rules.rest.test(text)) return index;
    left -= text.length;
  }
  return lines.length;
}

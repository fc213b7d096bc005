import type { NoiseReason } from '../model/index.js';
import type { CleaningRules } from './cleaning-rules.js';
import type { Line } from './lines.js';

/** Longer lines are text; no rule for whole lines looks at them. */
const LONGEST_NOISE_LINE = 220;
const BARE_NUMBER = /^\d{1,3}$/u;

/** A line and why it is left out; undefined where it stays. */
export interface JudgedLine {
  readonly line: Line;
  readonly noise: NoiseReason | undefined;
  readonly isByline: boolean;
}

/** Says of each line whether it is noise as a whole. A line that looks like a by-line always stays. */
export function judgeLines(lines: readonly Line[], rules: CleaningRules): JudgedLine[] {
  const sites = repeatedSites(lines, rules);
  const pages = pageNumbers(lines);
  let inRest = false;
  return lines.map((line) => {
    const { text } = line;
    const isShort = text.length <= LONGEST_NOISE_LINE;
    const isByline = isShort && rules.byline.test(text) && !sites.has(text);
    if (isByline || !isShort) {
      inRest = false;
      return { line, noise: undefined, isByline };
    }
    if (rules.rest.test(text)) inRest = true;
    else if (inRest && line.isEnded) inRest = false;
    let noise: NoiseReason | undefined = inRest || pages.has(line) ? 'navigation' : sites.has(text) ? 'caption' : undefined;
    if (!noise) for (const [reason, pattern] of rules.lines) if (pattern.test(text)) noise ??= reason;
    return { line, noise, isByline: false };
  });
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

/** Bare numbers are page numbers if there are several and each is one more than the last; else they may be a cell of a table. */
function pageNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const numbers = lines.filter(({ text }) => BARE_NUMBER.test(text));
  const counts = numbers.every(({ text }, index) => index === 0 || Number(text) === Number(numbers[index - 1]?.text) + 1);
  return new Set(counts && numbers.length > 1 ? numbers : []);
}

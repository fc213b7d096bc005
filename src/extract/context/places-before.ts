import type { Gazetteer } from '../../model/index.js';
import { segment } from '../segment.js';

/** Names of provinces to counties are rarely longer than this (双江拉祜族佤族布朗族傣族自治县 is 15). */
const LONGEST_NAME = 16;

/** A place named right before an offset, with the places above it that stand before it. */
export interface PlaceBefore {
  readonly start: number;
  readonly end: number;
  /** As written, without the places above. */
  readonly place: string;
  /** Places above as written, from the top. */
  readonly within: readonly string[];
}

/** The place name that ends at `end`, with its parents when they stand right before it: 安徽省|太湖县. In a list of places
 * (`inList`) names that are everyday words too are places as well: 钦州、北海、西安. */
export function placeBefore(gazetteer: Gazetteer, text: string, end: number, inList = false): PlaceBefore | undefined {
  const single = nameEndingAt(gazetteer, text, end, inList);
  if (single === undefined) return undefined;
  const within: string[] = [];
  let start = end - single.length;
  for (;;) {
    const above = nameEndingAt(gazetteer, text, start, inList);
    if (above === undefined || !isAbove(gazetteer, above, within[0] ?? single)) break;
    within.unshift(above);
    start -= above.length;
  }
  return { start, end, place: single, within };
}

function nameEndingAt(gazetteer: Gazetteer, text: string, end: number, inList: boolean): string | undefined {
  for (let length = Math.min(LONGEST_NAME, end); length >= 2; length -= 1) {
    const name = text.slice(end - length, end);
    if (gazetteer.byName(name).length === 0) continue;
    if (
      !inList &&
      gazetteer.isEverydayWord(name) &&
      !(/[市县区]$/u.test(name) && /[^\u3400-\u9fff]|[省市县]|^$/u.test(text.charAt(end - length - 1)))
    )
      continue;
    if (length <= 3 && !startsWord(text, end - length, end)) continue;
    return name;
  }
  return undefined;
}

/** Whether a short name begins where a word does: 成县 in 建成县城 does not. */
function startsWord(text: string, start: number, end: number): boolean {
  if (!/[\u3400-\u9fff]/u.test(text.charAt(start - 1)) || /[在对与和及由向到赴从于住驻省市区县]/u.test(text.charAt(start - 1))) return true;
  const from = Math.max(0, start - 6);
  return segment(text.slice(from, end + 2)).some((word) => word.start + from === start);
}

function isAbove(gazetteer: Gazetteer, above: string, below: string): boolean {
  const uppers = new Set(gazetteer.byName(above).map(({ code }) => code));
  return gazetteer.byName(below).some((division) => gazetteer.ancestors(division).some(({ code }) => uppers.has(code)));
}

import { isEnded, type ParagraphRole } from '../model/index.js';
import type { LayoutRules } from './layout-rules.js';
import type { ShapedLine } from './paragraph-roles.js';

/** Shorter lines above the title are names of a page's section. */
const SHORTEST_TITLE = 7;
const LONGEST_TITLE = 60;
const LONGEST_EXCLAIMED_TITLE = 40;
/** With its date below it, a line is a title even if it is long, as titles of official letters are. */
const LONGEST_DATED_TITLE = 120;
const DASHED = /^[—―–-]+\s*(?=[\p{L}\p{N}《“])/u;
const EXCLAIMED = /^[^。;]+[!?…]$/u;
const NAME = /^(?:\p{Script=Han}\s*){2,4}$/u;

/** A title and the roles of the lines around it, by line index. */
export interface TitleBlock {
  readonly title: string;
  readonly roles: ReadonlyMap<number, ParagraphRole>;
}

/**
 * Finds the title: the first heading above the running text that is long enough for one. A line that opens with a dash and follows it is the
 * subtitle and is cited with it; so is the rest of a title that was set on several lines. A text without a title line has the title ''.
 */
export function findTitle(lines: readonly ShapedLine[], rules: LayoutRules): TitleBlock {
  const head = headOf(lines, rules);
  const candidates = head.filter((index) => isTitleLike(lines, index, rules));
  const at = candidates.find((index) => wordsOf(lines, index).length >= SHORTEST_TITLE) ?? candidates[0];
  const roles = new Map<number, ParagraphRole>();
  if (at === undefined) return { title: '', roles };
  for (const index of candidates) if (index < at) roles.set(index, 'credit');
  roles.set(at, 'title');
  const cited = [at];
  for (let next = at + 1; rules.titleOpen.test(wordsOf(lines, next - 1)) && isPlainHeading(lines, next, rules); next += 1) {
    roles.set(next, 'title');
    cited.push(next);
  }
  const after = at + cited.length;
  if (isDashed(lines, after)) {
    roles.set(after, 'subtitle');
    cited.push(after);
  } else if (isPlainHeading(lines, after, rules) && lines[after + 1]?.role === 'byline') roles.set(after, 'subtitle');
  markOpening(lines, head, roles);
  return { title: citation(lines, cited), roles };
}

/** Lines above the first line of running text. */
function headOf(lines: readonly ShapedLine[], rules: LayoutRules): number[] {
  const head: number[] = [];
  for (const index of lines.keys()) {
    const role = lines[index]?.role;
    if (role === 'caption') break;
    const isFirst = head.every((earlier) => lines[earlier]?.role !== 'body');
    if (role === 'body' && !(isFirst && isTitleLike(lines, index, rules))) break;
    head.push(index);
  }
  return head;
}

function isTitleLike(lines: readonly ShapedLine[], index: number, rules: LayoutRules): boolean {
  const line = lines[index];
  if (!line || rules.numbered.test(line.folded)) return false;
  if (line.role === 'heading') return line.folded.length <= LONGEST_TITLE;
  if (line.role !== 'body') return false;
  if (line.folded.length <= LONGEST_EXCLAIMED_TITLE && EXCLAIMED.test(line.folded)) return true;
  return line.folded.length <= LONGEST_DATED_TITLE && lines[index + 1]?.role === 'byline' && !isEnded(line.folded);
}

function isPlainHeading(lines: readonly ShapedLine[], index: number, rules: LayoutRules): boolean {
  const line = lines[index];
  return line?.role === 'heading' && !rules.numbered.test(line.folded) && !DASHED.test(line.folded);
}

function isDashed(lines: readonly ShapedLine[], index: number): boolean {
  const line = lines[index];
  return line !== undefined && line.folded.length <= LONGEST_TITLE && line.role !== 'caption' && DASHED.test(line.folded);
}

/** Below the title: dashed lines are subtitles, and a bare name after one of them or before the address is who speaks. */
function markOpening(lines: readonly ShapedLine[], head: readonly number[], roles: Map<number, ParagraphRole>): void {
  for (const index of head) {
    if (roles.has(index)) continue;
    const before = roles.get(index - 1) ?? lines[index - 1]?.role;
    if (isDashed(lines, index)) roles.set(index, 'subtitle');
    else if (NAME.test(wordsOf(lines, index)) && (before === 'subtitle' || isAddress(lines[index + 1]))) roles.set(index, 'byline');
  }
}

function isAddress(line: ShapedLine | undefined): boolean {
  return line !== undefined && line.role === 'body' && line.folded.length <= LONGEST_EXCLAIMED_TITLE && line.folded.endsWith(':');
}

function citation(lines: readonly ShapedLine[], cited: readonly number[]): string {
  const [first = '', ...others] = cited.map((index) => wordsOf(lines, index));
  return [first.replace(DASHED, ''), ...others].join('');
}

function wordsOf(lines: readonly ShapedLine[], index: number): string {
  return lines[index]?.folded.trim() ?? '';
}

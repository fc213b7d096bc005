import type { ParagraphRole } from '../model/index.js';
import type { LayoutRules } from './layout-rules.js';
import type { ShapedLine } from './paragraph-roles.js';

/** Fewest lines of heading form in a row that make a list. */
const SHORTEST_LIST = 5;

/**
 * Lines of a list or table look like headings, but state facts: in a row of many unnumbered ones, all are running text,
 * but for the last if running text follows it. Returns the roles with these lines made body text.
 */
export function unmaskLists(lines: readonly ShapedLine[], roles: readonly ParagraphRole[], rules: LayoutRules): ParagraphRole[] {
  const result = [...roles];
  const isItem = (index: number): boolean => {
    const line = lines[index];
    return roles[index] === 'heading' && line !== undefined && !rules.numbered.test(line.folded);
  };
  let start = 0;
  for (let end = 0; end <= roles.length; end += 1) {
    if (isItem(end)) continue;
    if (end - start >= SHORTEST_LIST) result.fill('body', start, roles[end] === 'body' ? end - 1 : end);
    start = end + 1;
  }
  return result;
}

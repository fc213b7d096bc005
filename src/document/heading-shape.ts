import { closerOf, CLOSERS, isEnded } from '../model/index.js';
import type { LayoutRules } from './layout-rules.js';

const LONGEST_HEADING = 45;
const LONGEST_NUMBERED_HEADING = 50;
/** A numbered heading may end in a full stop or a colon, if it is shorter than a sentence. */
const LONGEST_CLOSED_NUMBERED_HEADING = 30;
const LEAD_IN = /[—―]+$/u;
const SENTENCE_INSIDE = /[。;]./u;

/** True if a folded line has the form of a heading: short, brackets in pairs, no full stop; a lead-in may end in a dash. */
export function hasHeadingShape(folded: string, rules: LayoutRules): boolean {
  if (folded.length > LONGEST_NUMBERED_HEADING || SENTENCE_INSIDE.test(folded)) return false;
  const isNumbered = rules.numbered.test(folded);
  if (isNumbered && /[。:]$/u.test(folded)) return folded.length <= LONGEST_CLOSED_NUMBERED_HEADING;
  if (folded.length > LONGEST_HEADING && !isNumbered) return false;
  if (!/[\p{L}\p{N}]/u.test(folded) || !hasPairedBrackets(folded)) return false;
  return LEAD_IN.test(folded) || !(isEnded(folded) || /[,、]$/u.test(folded));
}

/** True if each opening mark has its closer, in order, and no closer stands alone. */
export function hasPairedBrackets(folded: string): boolean {
  const awaited: string[] = [];
  for (const character of folded) {
    const closer = closerOf(character);
    if (closer) awaited.push(closer);
    else if (CLOSERS.includes(character) && awaited.pop() !== character) return false;
  }
  return awaited.length === 0;
}

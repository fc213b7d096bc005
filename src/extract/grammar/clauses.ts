import type { Span } from '../../model/index.js';

const CLAUSE = /[^,，。;；:：!！?？\n\t|]+/gu;

/** The clauses of a (masked) text: what stands between punctuation other than the list mark 、. */
export function splitClauses(text: string): readonly Span[] {
  return [...text.matchAll(CLAUSE)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** The members of a clause that lists with 、, in order. A clause without 、 is its own only member. */
export function splitMembers(text: string, clause: Span): readonly Span[] {
  const members: Span[] = [];
  let start = clause.start;
  for (let at = clause.start; at <= clause.end; at += 1) {
    if (at < clause.end && text.charAt(at) !== '、') continue;
    if (at > start) members.push({ start, end: at });
    start = at + 1;
  }
  return members;
}

import { type SeenMention, type SentenceView, between } from './sentence-view.js';

/** Mentions of one kind that a sentence lists together: 《甲》《乙》、《丙》. */
export interface MentionGroup {
  readonly members: readonly SeenMention[];
  readonly start: number;
  readonly end: number;
}

const JOINED = /^[\s、,,]*(?:[和与及]|以及)?[\s]*$/u;

/** Groups the mentions that `wanted` picks by what stands between them; `joined` says which words keep a group together. */
export function groupMentions(
  view: SentenceView,
  wanted: (seen: SeenMention) => boolean,
  joined: RegExp = JOINED,
): readonly MentionGroup[] {
  const groups: { members: SeenMention[]; start: number; end: number }[] = [];
  for (const seen of view.mentions.filter(wanted)) {
    const last = groups.at(-1);
    if (last && joined.test(between(view, last.end, seen.start))) {
      last.members.push(seen);
      last.end = Math.max(last.end, seen.end);
    } else {
      groups.push({ members: [seen], start: seen.start, end: seen.end });
    }
  }
  return groups;
}

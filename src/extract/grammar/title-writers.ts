import { type SeenMention, type SentenceView, between } from './sentence-view.js';

const KINDS = ['Person', 'Committee', 'Organization'] as const;
const SIDE_BY_SIDE = /^[\s::]*$/u;
const JOINED = /^[\s、和与]+$/u;

/** Who stands side by side with a title that begins at `title`: 青山县政协《…》, 甲某、乙某《…》. A newspaper there prints it, and writes nothing. */
export function writersBefore(view: SentenceView, title: number): readonly SeenMention[] {
  const candidates = view.mentions.filter(
    ({ kind, end, mention }) => KINDS.some((wanted) => wanted === kind) && mention.category !== 'media' && end <= title,
  );
  const last = candidates.findLast(({ end }) => SIDE_BY_SIDE.test(between(view, end, title)));
  if (!last) return [];
  const writers = [last];
  for (const previous of candidates.slice(0, candidates.indexOf(last)).reverse()) {
    const first = writers[0];
    if (!first || previous.kind !== last.kind || !JOINED.test(between(view, previous.end, first.start))) break;
    writers.unshift(previous);
  }
  return writers;
}

import type { RelationEnd } from '../../model/index.js';
import { agentsBefore } from './agents.js';
import { ISSUER, type SeenMention, type SentenceView, between, endAt } from './sentence-view.js';

/** Who a delegation is made of. */
export interface Visitors {
  readonly persons: readonly RelationEnd[];
  /** The committees it comes from; the reporting one where none is named. */
  readonly committees: readonly RelationEnd[];
  /** Whether it is spoken of as a delegation (一行, 率, 带队, 考察团). */
  readonly asDelegation: boolean;
}

/** Words that make a delegation of the persons named. */
const DELEGATION = /一行|率|带队|带领|考察团|调研组|考察组|等/u;

/**
 * The delegation whose journey stands at `offset`: the persons named in the part of the sentence before it (up to a full stop or a
 * semicolon), and the committees whose posts they hold.
 */
export function visitorsBefore(view: SentenceView, offset: number): Visitors {
  const before = between(view, view.start, offset);
  const from = view.start + Math.max(before.lastIndexOf('。'), before.lastIndexOf(';'), before.lastIndexOf(';')) + 1;
  const inReach = (seen: SeenMention): boolean => seen.start >= from && seen.end <= offset;
  const persons = view.mentions.filter((seen) => seen.kind === 'Person' && inReach(seen) && !/[“”]/u.test(between(view, seen.end, offset)));
  const last = persons.at(-1);
  // 在市政协有关同志陪同下, 配合省政协: bodies that only come along or are spoken of do not travel.
  const committees = view.mentions.filter(
    (seen) =>
      seen.kind === 'Committee' &&
      inReach(seen) &&
      !/^(?:的|[^,。]{0,8}陪同)/u.test(between(view, seen.end, offset)) &&
      !/(?:与|同|配合|协助|在|按照|根据|向|对|落实|紧扣)$/u.test(between(view, Math.max(from, seen.start - 3), seen.start)),
  );
  const own = committees.filter((seen) => !last || seen.start < last.start);
  return {
    persons: persons.map(endAt),
    committees: !last ? agentsBefore(view, offset, ['Committee']) : own.length > 0 ? own.map(endAt) : [ISSUER],
    asDelegation: DELEGATION.test(last ? between(view, last.end, offset) + between(view, from, last.start) : before),
  };
}

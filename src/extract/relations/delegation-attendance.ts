import type { RelationExtractor } from '../extractor.js';
import { createRelation } from '../grammar/create-relation.js';
import { type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';
import { type Taking, meetingTakenPartIn, takingsPart } from './attendance-verbs.js';
import { meetingsTold } from './meeting-told.js';

const COMES = /(?:出席|列席|观摩|到会|参加)$/u;
/** What a body sends; its leaders, members and heads come for themselves. */
const DELEGATION = /^(?:代表团|观摩团|交流团|学习团|考察团|代表队|观摩组)/u;
/** The rest of a list up to the verb. */
const LIST_ON = /^(?:[、和与及][^,。;]{0,80})?$/u;

/** Reads which bodies sent a delegation to a meeting (某某政协代表团列席会议), and which committees came by invitation (某某政协应邀列席). */
export const extractDelegations: RelationExtractor = (scene, views) => {
  const told = meetingsTold(scene, views);
  return views.flatMap((view, index) =>
    takingsPart(view)
      .filter(({ word }) => COMES.test(word))
      .flatMap((taking) => {
        const bodies = view.mentions.filter((seen) => sends(view, seen, taking));
        const meeting = bodies.length > 0 ? meetingTakenPartIn(view, taking, told.get(view), views[index - 1]) : undefined;
        return meeting
          ? bodies.map((body) => createRelation(view, endAt(body), 'ATTENDED', endAt(meeting), 'attended.delegation', 0.8))
          : [];
      }),
  );
};

function sends(view: SentenceView, { kind, end }: SeenMention, taking: Taking): boolean {
  if ((kind !== 'Committee' && kind !== 'Organization') || end > taking.start) return false;
  const toVerb = between(view, end, taking.start);
  const delegation = DELEGATION.exec(toVerb)?.[0];
  if (delegation !== undefined) return LIST_ON.test(toVerb.slice(delegation.length));
  return kind === 'Committee' && toVerb === '' && taking.word.startsWith('应邀');
}

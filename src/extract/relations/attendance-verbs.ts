import { type SeenMention, type SentenceView, between } from '../grammar/sentence-view.js';
import { type MeetingTold, meetingsIn, tellsFieldWork } from './meeting-told.js';

/** Words of a sentence by which persons take part in something. */
export interface Taking {
  readonly word: string;
  /** Range in the cleaned text. */
  readonly start: number;
  readonly end: number;
}

/** What persons do at a meeting; the words tell that they were there. */
const TAKING_PART =
  /(?:共同|应邀|一同|一起|也|还|分别|先后|现场|专程|莅临|到场)*(?:出席|参加|列席|观摩|到会|与会|主持|致辞|致词|致(?:欢迎|开幕|闭幕|答谢)[辞词]|就座|就坐|发表(?:重要)?讲话|(?<![》”])讲话|作(?:了|题为)?[^,。;《》“”]{0,20}(?:报告|讲话|发言|说明|总结|汇报|通报|点评)|作(?:题为)?(?=《)|作政协|(?:交流|大会|书面)?发言(?=[,。;]|$)|宣布|宣读|(?:作|向大会)报告|通报|汇报|介绍)/gu;
/** Verbs that need to be told of what: one may take part in anything. */
const NEEDS_OBJECT = /(?:参加|出席|列席|观摩|主持|宣读|宣布|通报|汇报|介绍|与会|发言)$/u;
/** Verbs of lists, which may close them alone: 副主席某某、某某参加。 */
const CLOSES_LIST = /(?:参加|出席|列席|观摩|主持|与会|发言)$/u;
const NOTHING_MORE = /^(?:了)?(?:[,。;\s]|并|$)/u;
/** What is told to a meeting: 通报…情况, 宣读…名单. */
const TELLS_MEETING = /(?:宣读|宣布|通报|汇报|介绍)$/u;
const TOLD_THERE = /^(?:了)?[^,。;]{0,24}(?:情况|精神|方案|通知|名单|决定|办法|规则|贺信|开幕|闭幕|开班)/u;
/** The meeting spoken of, named by its sort only. */
const SAME_MEETING =
  /^(?:了|过)?(?:本次|此次|这次|上述|开班|当天的?)?(?:大会|会议|开幕|闭幕|全会|座谈会|协商会|启动仪式|仪式|揭牌|开幕式|闭幕式|开幕会|闭幕会|开幕大会|闭幕大会|全体会议|第[一二三四五]次(?:全体|大会)|活动|典礼|论坛|比赛|培训班|茶话会|联席会)/u;
/** 会议由某某主持, 大会由某某宣布. */
const MEETING_BEFORE = /(?:会议|大会|仪式|活动|座谈会|开幕会|闭幕会|开幕式|论坛)(?:分别)?由[^,。;]*$/u;

/** The words of a sentence by which persons take part, in reading order. */
export function takingsPart(view: SentenceView): readonly Taking[] {
  return [...view.text.matchAll(TAKING_PART)].map(({ index, 0: word }) => {
    const start = view.start + index;
    return { word, start, end: start + word.length };
  });
}

/**
 * The meeting a verb speaks of: named behind it, named before the persons (在…会议上), or the one told before where 会议 stands for
 * it, where the verb is of meetings only (就座), or where a list closes with a bare verb in the news of a meeting.
 */
export function meetingTakenPartIn(
  view: SentenceView,
  { word, start, end }: Taking,
  told: MeetingTold | undefined,
  previous: SentenceView | undefined,
): SeenMention | undefined {
  const events = meetingsIn(view);
  const behind = events.find((event) => event.start >= end && /^[^,。;:]{0,12}$/u.test(between(view, end, event.start)));
  if (behind) return behind;
  const before = events.findLast((event) => event.end <= start && isOccasion(view, event, start));
  const rest = between(view, end, view.end);
  const named = SAME_MEETING.test(rest) || MEETING_BEFORE.test(between(view, view.start, start));
  const closes = CLOSES_LIST.test(word) && NOTHING_MORE.test(rest);
  const awayFrom = tellsFieldWork(between(view, before?.end ?? view.start, start));
  if (before && (!NEEDS_OBJECT.test(word) || named || (closes && !awayFrom))) return before;
  if (named) return events.findLast((event) => event.end <= start) ?? told?.event;
  if (!told) return undefined;
  const isGathering = /到会|就座|就坐|向大会/u.test(word) || (!NEEDS_OBJECT.test(word) && /^(?:[,。;]|并|和|《|$)/u.test(rest));
  if (isGathering) return told.event;
  const isTold = closes || (TELLS_MEETING.test(word) && TOLD_THERE.test(rest));
  return told.isNews && isTold && !awayFrom && !isAfterFieldWork(previous) ? told.event : undefined;
}

function isAfterFieldWork(previous: SentenceView | undefined): boolean {
  return previous !== undefined && meetingsIn(previous).length === 0 && tellsFieldWork(previous.text);
}

/** 在…会议上, …会议召开, 列席…会议,听取…, 召开…会议: what follows in the sentence happens there. */
function isOccasion(view: SentenceView, event: SeenMention, to: number): boolean {
  return (
    /^[^。;]{0,12}(?:上|中|期间|召开|举行|开幕|闭幕)/u.test(between(view, event.end, to)) ||
    /(?:列席|参加|出席|(?:召开|举行|举办)[^,。;]{0,8})了?$/u.test(between(view, view.start, event.start))
  );
}

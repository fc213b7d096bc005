import type { CandidateRelation } from '../../model/index.js';
import type { RelationExtractor } from '../extractor.js';
import { createRelation } from '../grammar/create-relation.js';
import { type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';
import type { Scene } from '../scene.js';

/** What persons do at a meeting; the words tell that they were there. */
const TAKING_PART =
  /(?:共同|应邀|一同|一起|也|还|分别)*(?:出席|参加|列席|到会|与会|主持|致辞|致词|致欢迎辞|就座|发表(?:重要)?讲话|(?<![》”])讲话|作了?[^,。;]{0,6}(?:报告|讲话|发言|说明|总结)|作(?=《)|作政协|宣布|宣读|(?:作|向大会)报告|通报)/gu;
/** Verbs that need to be told of what: one may take part in anything. */
const NEEDS_OBJECT = /(?:参加|出席|列席|主持|宣读|宣布|通报|与会)$/u;
/** The meeting spoken of, named by its sort only. */
const SAME_MEETING =
  /^(?:了|过)?(?:本次|此次|这次|上述|开班|当天的?)?(?:大会|会议|开幕|闭幕|全会|座谈会|协商会|启动仪式|仪式|揭牌|开幕式|闭幕式|开幕会|闭幕会|活动|典礼|论坛|比赛|培训班|茶话会|联席会)/u;
/** 会议由某某主持, 大会由某某宣布. */
const MEETING_BEFORE = /(?:会议|大会|仪式|活动|座谈会|开幕会|开幕式|论坛)(?:分别)?由[^,。;]*$/u;
/** 启动仪式上, 会上: what is told happened at the meeting spoken of. */
const AT_THE_MEETING = /^[\s(\d.、)]*(?:启动仪式|仪式|开幕式|开幕会|闭幕会|座谈会|会议|大会|论坛|活动|会)(?:上|期间|中)[,,]/u;
/** 出席会议的领导还有:, 应邀出席的有: the names follow. */
const NAMES_FOLLOW = /(?:出席|参加|列席|到会)[^。;:]{0,24}(?:有|是|为)?:/u;
/** A meeting that is over: 二次会议以来, 全会精神. */
const LOOKED_BACK_ON = /^(?:以来|闭幕以来|精神|通过的|期间|后)/u;
/** Who tells the story does not take part: 记者某某, 通讯员 某某 某某. */
const REPORTER = /(?:记者|通讯员|作者|编辑|责编|摄影)[:/\s]*(?:[\u3400-\u9fff]{2,3}[\s、]){0,3}$/u;
/** How many sentences a meeting stays the one spoken of. */
const REACH_SENTENCES = 3;

/** Reads which persons took part in which meeting: by a verb with its meeting, or with 会议 for the meeting told before. */
export const extractAttendance: RelationExtractor = (scene, views) => {
  const found: CandidateRelation[] = [];
  let spokenOf: { readonly event: SeenMention; readonly at: number } | undefined;
  const leading = leadingEvent(scene, views);
  for (const view of views) {
    const near = spokenOf && view.sentence.index - spokenOf.at <= REACH_SENTENCES ? spokenOf.event : undefined;
    found.push(...attendedIn(view, near ?? leading), ...speakers(view, near));
    const last = eventsOf(view).findLast((event) => !LOOKED_BACK_ON.test(between(view, event.end, view.end)));
    if (last) spokenOf = { event: last, at: view.sentence.index };
  }
  return found;
};

function eventsOf(view: SentenceView): readonly SeenMention[] {
  return view.mentions.filter(({ kind, mention }) => kind === 'Event' && mention.rule !== 'event.party-session');
}

/** The meeting that a report of one meeting is about: the first one its first sentences name. */
function leadingEvent(scene: Scene, views: readonly SentenceView[]): SeenMention | undefined {
  const firstBody = scene.document.paragraphs.find(({ role }) => role === 'body')?.endSentence ?? 0;
  return views.slice(0, Math.max(firstBody, REACH_SENTENCES)).flatMap(eventsOf)[0];
}

function attendedIn(view: SentenceView, told: SeenMention | undefined): readonly CandidateRelation[] {
  const persons = view.mentions.filter((seen) => seen.kind === 'Person' && !REPORTER.test(between(view, view.start, seen.start)));
  if (persons.length === 0) return [];
  const attend = (who: readonly SeenMention[], event: SeenMention, rule: string): readonly CandidateRelation[] =>
    who.map((person) => createRelation(view, endAt(person), 'ATTENDED', endAt(event), rule, 0.85));
  const opening = NAMES_FOLLOW.exec(view.text);
  if (opening) {
    const from = view.start + opening.index;
    const event = eventsOf(view).find(({ start }) => start >= from && start <= from + opening[0].length) ?? told;
    return event
      ? attend(
          persons.filter(({ start }) => start > from),
          event,
          'attended.names-follow',
        )
      : [];
  }
  const relations: CandidateRelation[] = [];
  let from = view.start;
  for (const verb of view.text.matchAll(TAKING_PART)) {
    const at = view.start + verb.index;
    const end = at + verb[0].length;
    const who = persons.filter((person) => person.start >= from && person.end <= at && acts(view, person, at));
    if (who.length === 0) continue;
    const event = meetingOf(view, verb[0], at, end, told);
    if (event) relations.push(...attend(who, event, 'attended.verb'));
    from = end;
  }
  const rest = persons.filter(
    (person) => person.start >= view.start && relations.length === 0 && !/[“”《》]/u.test(between(view, view.start, person.start)),
  );
  if (told && rest.length > 0 && AT_THE_MEETING.test(view.text)) return attend(rest, told, 'attended.at-the-meeting');
  return relations;
}

/** Persons whose clause runs on to the verb: other names, titles and groups may stand between, not another verb's object. */
function acts(view: SentenceView, person: SeenMention, verb: number): boolean {
  return !/[;。]|(?:的)(?=[^,、]*$)/u.test(between(view, person.end, verb)) || verb - person.end < 3;
}

/** The meeting a verb speaks of: named behind it, named before the persons (在…会议上), or 会议 for the one told before. */
function meetingOf(view: SentenceView, verb: string, at: number, end: number, told: SeenMention | undefined): SeenMention | undefined {
  const events = eventsOf(view);
  const behind = events.find((event) => event.start >= end && /^[^,。;:]{0,12}$/u.test(between(view, end, event.start)));
  if (behind) return behind;
  const before = events.findLast((event) => event.end <= at && isOccasion(view, event, at));
  const rest = between(view, end, view.end);
  const names = SAME_MEETING.test(rest) || MEETING_BEFORE.test(between(view, view.start, at));
  if (before && (!NEEDS_OBJECT.test(verb) || names)) return before;
  if (names) return events.findLast((event) => event.end <= at) ?? told;
  const isGathering = /到会|就座|向大会/u.test(verb) || (!NEEDS_OBJECT.test(verb) && /^(?:[,。;]|并|和|《)/u.test(rest));
  return isGathering && told ? told : undefined;
}

/** 在…会议上, …会议召开, 列席…会议,听取…: what follows in the sentence happens there. */
function isOccasion(view: SentenceView, event: SeenMention, to: number): boolean {
  return (
    /^[^。;]{0,12}(?:上|中|期间|召开|举行|开幕|闭幕)/u.test(between(view, event.end, to)) ||
    /(?:列席|参加|出席)了?$/u.test(between(view, view.start, event.start))
  );
}

/** Who gives a report below the line that names the session: ——在政协…会议上 / 段 鸣. */
function speakers(view: SentenceView, told: SeenMention | undefined): readonly CandidateRelation[] {
  const speaker = view.mentions.find(({ kind, mention }) => kind === 'Person' && mention.rule === 'person.speaker');
  if (!speaker || !told) return [];
  return [createRelation(view, endAt(speaker), 'ATTENDED', endAt(told), 'attended.speaker', 0.85)];
}

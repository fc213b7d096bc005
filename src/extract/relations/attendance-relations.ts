import type { CandidateRelation } from '../../model/index.js';
import type { RelationExtractor } from '../extractor.js';
import { createRelation } from '../grammar/create-relation.js';
import { type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';
import { type Taking, meetingTakenPartIn, takingsPart } from './attendance-verbs.js';
import { type MeetingTold, meetingsIn, meetingsTold } from './meeting-told.js';
import { isRoster } from './person-rosters.js';

/** 启动仪式上, 会上: what is told happened at the meeting spoken of. */
const AT_THE_MEETING = /^[\s(\d.、)]*(?:在)?(?:启动仪式|仪式|开幕式|开幕会|闭幕会|座谈会|会议|大会|论坛|活动|会)(?:上|期间|中)[,,]/u;
/** 出席会议的领导还有:, 应邀出席的有, 在主席台就座的市领导还有: the names follow. */
const NAMES_FOLLOW = /(?:出席|参加|列席|到会|就座|就坐)[^。;:,]{0,24}(?:(?:有|是|为):?|:)/u;
/** Who tells the story does not take part: 记者某某, 通讯员 某某 某某. */
const REPORTER = /(?:记者|通讯员|作者|编辑|责编|摄影)[:/\s]*(?:[\u3400-\u9fff]{2,3}[\s、]){0,3}$/u;
/** Who is quoted there need not be present. */
const QUOTED_LEADER = /总书记$/u;
/** 某某某在政协…会议上的讲话, ——某某在…会议上所作. */
const SPEAKS_AT = /^(?:同志|主席|书记)?(?:代表[^,。;]{2,24})?在$/u;
const SPOKEN_AT = /^(?:开幕会|闭幕会|全体会议)?上?(?:的|所)?(?:作|讲话|报告|发言|致辞|$)/u;

/** Reads which persons took part in which meeting: by a verb with its meeting, or with 会议 for the meeting told before. */
export const extractAttendance: RelationExtractor = (scene, views) => {
  const told = meetingsTold(scene, views);
  const found: CandidateRelation[] = [];
  let listed: OpenList | undefined;
  let waiting: readonly SentenceView[] = [];
  for (const [index, view] of views.entries()) {
    const roster = isRoster(scene, view);
    if (roster && listed) {
      found.push(...attend(view, personsOf(view), listed.event, 'attended.listed'));
      continue;
    }
    listed = openListOf(view, told.get(view));
    const own = attendedIn(view, told.get(view), views[index - 1]);
    found.push(...own, ...speakers(view, told.get(view)?.event));
    const [joined] = own;
    if (joined && 'mention' in joined.object) found.push(...waiting.flatMap((earlier) => attendWith(earlier, view, joined)));
    waiting = roster && own.length === 0 && /[;、,]\s*$/u.test(view.text) ? [...waiting, view] : [];
  }
  return found;
};

/** A list of attendants that goes on in the sentences and lines below. */
interface OpenList {
  readonly event: SeenMention;
}

function openListOf(view: SentenceView, told: MeetingTold | undefined): OpenList | undefined {
  const opening = NAMES_FOLLOW.exec(view.text);
  if (!opening || !/[::;、,]\s*$/u.test(view.text)) return undefined;
  const event = meetingsIn(view).at(-1) ?? told?.event;
  return event && { event };
}

function personsOf(view: SentenceView): readonly SeenMention[] {
  return view.mentions.filter(
    (seen) =>
      seen.kind === 'Person' &&
      !REPORTER.test(between(view, view.start, seen.start)) &&
      !QUOTED_LEADER.test(between(view, view.start, seen.start)) &&
      !/^总书记/u.test(between(view, seen.end, view.end)),
  );
}

function attend(view: SentenceView, who: readonly SeenMention[], event: SeenMention, rule: string): readonly CandidateRelation[] {
  return who.map((person) => createRelation(view, endAt(person), 'ATTENDED', endAt(event), rule, 0.85));
}

/** The persons of an earlier part of a list, with what its last part tells: 主席某某;副主席某某;秘书长某某出席会议。 */
function attendWith(earlier: SentenceView, view: SentenceView, joined: CandidateRelation): readonly CandidateRelation[] {
  const evidence = { start: earlier.start, end: view.end };
  return personsOf(earlier).map((person) => ({ ...joined, subject: endAt(person), rule: 'attended.list-closed', evidence }));
}

function attendedIn(view: SentenceView, told: MeetingTold | undefined, before: SentenceView | undefined): readonly CandidateRelation[] {
  const persons = personsOf(view);
  if (persons.length === 0) return [];
  const opening = NAMES_FOLLOW.exec(view.text);
  const from = view.start + (opening?.index ?? 0);
  const following = opening ? persons.filter(({ start }) => start >= from + opening[0].length) : [];
  const event = opening && (meetingsIn(view).find(({ start }) => start >= from && start <= from + opening[0].length) ?? told?.event);
  if (opening && event && following.length > 0) return attend(view, following, event, 'attended.names-follow');
  const relations: CandidateRelation[] = [];
  let reached = view.start;
  for (const taking of takingsPart(view)) {
    const who = persons.filter((person) => person.start >= reached && person.end <= taking.start && acts(view, person, taking));
    if (who.length === 0) continue;
    const meeting = meetingTakenPartIn(view, taking, told, before);
    if (meeting) relations.push(...attend(view, who, meeting, 'attended.verb'));
    reached = taking.end;
  }
  const rest = persons.filter(({ start }) => relations.length === 0 && !/[“”《》]/u.test(between(view, view.start, start)));
  if (told && rest.length > 0 && AT_THE_MEETING.test(view.text)) return attend(view, rest, told.event, 'attended.at-the-meeting');
  return [...relations, ...speakersAt(view, persons)];
}

/** Persons whose clause runs on to the verb: other names, titles and groups may stand between, not another verb's object. */
function acts(view: SentenceView, person: SeenMention, verb: Taking): boolean {
  return !/[;。]|(?:的)(?=[^,、]*$)/u.test(between(view, person.end, verb.start)) || verb.start - person.end < 3;
}

/** Who is named right before the meeting they speak at: ——某某在政协…会议上所作, 某某在…会议上的讲话. */
function speakersAt(view: SentenceView, persons: readonly SeenMention[]): readonly CandidateRelation[] {
  return meetingsIn(view).flatMap((event) => {
    const speaker = persons.findLast(({ end }) => end <= event.start && SPEAKS_AT.test(between(view, end, event.start)));
    return speaker && SPOKEN_AT.test(between(view, event.end, view.end).trim()) ? attend(view, [speaker], event, 'attended.speaks-at') : [];
  });
}

/** Who gives a report below the line that names the session: ——在政协…会议上 / 段 鸣. */
function speakers(view: SentenceView, told: SeenMention | undefined): readonly CandidateRelation[] {
  const speaker = view.mentions.find(({ kind, mention }) => kind === 'Person' && mention.rule === 'person.speaker');
  return speaker && told ? attend(view, [speaker], told, 'attended.speaker') : [];
}

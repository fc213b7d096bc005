import { type SeenMention, type SentenceView, between } from '../grammar/sentence-view.js';
import type { Scene } from '../scene.js';

/** The meeting that a sentence without one of its own speaks of. */
export interface MeetingTold {
  readonly event: SeenMention;
  /** Whether the report is the news of one meeting, so that taking part in nothing named means that meeting. */
  readonly isNews: boolean;
}

/** A meeting that is over: 二次会议以来, 全会精神. */
const LOOKED_BACK_ON = /^(?:以来|闭幕以来|精神|通过的|期间|后)/u;
/** How many sentences a meeting stays the one spoken of. */
const REACH_SENTENCES = 3;
/** Titles of reports that look back on a year or give a speech. */
const NO_NEWS = /(?:报告|总结|综述|要点|计划|意见|方案|回眸|讲话)[^,。]{0,4}$/u;
/** Longer documents tell of more than one meeting. */
const LONGEST_NEWS_SENTENCES = 90;
const HAPPENS_AFTER = /^[^。;]{0,40}?(?:召开|举行|举办|(?:开幕|闭幕)(?![词辞式会大])|启动|开班|开营|落幕)/u;
const HOLDS_BEFORE = /(?:召开|举行|举办|主办|承办)了?[^,。;]{0,8}$/u;
/** Work away from the meeting; who takes part in nothing named takes part in that. */
const FIELD_WORK =
  /(?:赴|到|深入|集体|率|带队|实地|前往|走进|先后|组织|开展)[^。]{0,30}?(?:调研|视察|考察|走访|慰问|督查|督导|看望|参观|察看|查看|义诊|植树)|(?:调研|视察|考察|走访|慰问|督查)组/u;

/** The meeting each sentence speaks of where it names none: the one named shortly before, else the one the report begins with. */
export function meetingsTold(scene: Scene, views: readonly SentenceView[]): ReadonlyMap<SentenceView, MeetingTold> {
  const leading = leadingEvent(scene, views);
  const isNews = leading !== undefined && isNewsOf(scene, views, leading);
  const told = new Map<SentenceView, MeetingTold>();
  let spokenOf: { readonly event: SeenMention; readonly at: number } | undefined;
  for (const view of views) {
    const near = spokenOf && view.sentence.index - spokenOf.at <= REACH_SENTENCES ? spokenOf.event : undefined;
    const event = near ?? leading;
    if (event) told.set(view, { event, isNews });
    const last = meetingsIn(view).findLast((meeting) => !LOOKED_BACK_ON.test(between(view, meeting.end, view.end)));
    if (last && (!isNews || happens(view, last))) spokenOf = { event: last, at: view.sentence.index };
  }
  return told;
}

/** The meetings that a sentence names, those of the Party aside. */
export function meetingsIn(view: SentenceView): readonly SeenMention[] {
  return view.mentions.filter((seen) => seen.kind === 'Event' && seen.mention.rule !== 'event.party-session' && !holdsPerson(view, seen));
}

/** 主席某某主持…大会: a name with a person in it took a clause along and names no one meeting. */
function holdsPerson(view: SentenceView, { start, end }: SeenMention): boolean {
  return view.mentions.some((seen) => seen.kind === 'Person' && start <= seen.start && seen.end <= end);
}

/** Whether words tell of work away from a meeting (赴…调研, 集体视察…). */
export function tellsFieldWork(words: string): boolean {
  return FIELD_WORK.test(words);
}

/** The meeting that a report of one meeting is about: the first one its lead says to take place, else the first one named there. */
function leadingEvent(scene: Scene, views: readonly SentenceView[]): SeenMention | undefined {
  const lead = views.slice(0, leadSentences(scene));
  const inBody = lead.filter(({ sentence }) => scene.document.paragraphs[sentence.paragraph]?.role === 'body');
  return inBody.flatMap((view) => meetingsIn(view).filter((event) => happens(view, event)))[0] ?? lead.flatMap(meetingsIn)[0];
}

function leadSentences(scene: Scene): number {
  const firstBody = scene.document.paragraphs.find(({ role }) => role === 'body')?.endSentence ?? 0;
  return Math.max(firstBody, REACH_SENTENCES);
}

function isNewsOf(scene: Scene, views: readonly SentenceView[], leading: SeenMention): boolean {
  if (views.length > LONGEST_NEWS_SENTENCES || NO_NEWS.test(scene.document.title.trim())) return false;
  const name = nameOf(leading);
  return views
    .slice(0, leadSentences(scene))
    .some((view) => meetingsIn(view).some((event) => nameOf(event) === name && happens(view, event)));
}

function nameOf({ mention }: SeenMention): string {
  return mention.reference.how === 'named' ? mention.reference.name : '';
}

function happens(view: SentenceView, event: SeenMention): boolean {
  return (
    HAPPENS_AFTER.test(between(view, event.end, view.end)) ||
    HOLDS_BEFORE.test(between(view, view.start, event.start)) ||
    /(?:召开|举行|举办)/u.test(between(view, event.start, event.end))
  );
}

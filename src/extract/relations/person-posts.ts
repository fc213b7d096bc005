import type { RelationEnd } from '../../model/index.js';
import { type SeenMention, type SentenceView, ISSUER, between, endAt } from '../grammar/sentence-view.js';
import { type TitleWords } from '../mentions/person-titles.js';

/** A post as a sentence names it: the body it is held in and the words of the title. */
export interface Post {
  readonly body: RelationEnd;
  readonly title: string;
}

/** Bodies that posts named before belong to, for titles that leave theirs out. */
export interface Carried {
  /** The body of the last post of the same sentence. */
  readonly inSentence: RelationEnd | undefined;
  /** The committee of the last post, of this sentence or a few before. */
  readonly committee: RelationEnd | undefined;
}

/** What stands between a body and the title's own word: earlier titles, 原, and the names of inner organs. */
const INNER_ORGAN =
  /^(?:会|(?:原|前|现|时任|现任|本届|上届|历届|新任|新当选|[第\d一二三四五六七八九十]+届)|党组|党委|机关|机关党组|机关党委|工会|专职|兼职|驻会|常务|第一|执行|名誉|办公[厅室]|常委会|常务委员会|政治局|人民|[\u3400-\u9fff、和与及()]{2,20}(?:委员会|专委会|委员联络室|委|办公室|室|办|处|组|党组|部|中心|界别|界|支部|工委|分会|科|局|院|所|站))*$/u;
const LONGEST_GAP = 32;
/** Titles whose body the reporting committee is when nothing else is said. */
const COMMITTEE_TITLE = /(?:主席|秘书长|常委|委员)$/u;
/** What stands before a title that opens its clause. */
const OPENS = /(?:[,;:。!(\s]|政协|[及和、]|以及)$/u;
/** Posts that go with others, and words that make them the posts of several. */
const MEMBERS_POST = /(?:常委|委员|副主席)$/u;
const SEVERAL = /各|全体|部分|有关|等|多名|\d/u;
/** Posts of an occasion, not of a body. */
const OF_AN_OCCASION = /(?:大会|会议|本次|此次|活动)(?:执行)?$/u;

/**
 * The posts that the words right before `at` name, first to last: 市委副书记、市长, 市政协党组书记、主席 (one title), 省政协委员、市政协主席.
 * A title that opens its clause without a body (,副主席…) belongs to `carried`, the body of the post named before it.
 */
export function postsBefore(view: SentenceView, titles: TitleWords, at: number, carried: Carried): readonly Post[] {
  const posts: Post[] = [];
  let end = beforeRole(view, titles, at);
  for (;;) {
    const word = titleEndingAt(view, titles, end);
    if (word === undefined || OF_AN_OCCASION.test(between(view, view.start, end - word.length))) break;
    const body = bodyOf(view, titles, end, word);
    if (!body) {
      const title = bareTitle(view, titles, end);
      const owner = title === undefined ? undefined : bodyOfBareTitle(view, end - title.length, word, carried);
      if (title !== undefined && owner) posts.unshift({ body: owner, title });
      break;
    }
    const title = between(view, Math.min(body.end, end - word.length), end);
    posts.unshift({ body: endAt(body), title: title.replace(/^会/u, '') });
    const sharing = bodyJoinedBefore(view, body.start);
    if (sharing) posts.unshift({ body: endAt(sharing), title });
    const start = sharing?.start ?? body.start;
    if (!joinsPosts(view, titles, start)) break;
    end = start - 1;
  }
  return posts;
}

/** 市政协委员、某某中学|教师: what somebody is somewhere tells no post, the posts stand before it. */
function beforeRole(view: SentenceView, titles: TitleWords, at: number): number {
  const role = titles.endingAt(view.text, at - view.start);
  if (role === undefined || titles.useOf(role) === 'post') return at;
  const from = at - role.length;
  const start = view.mentions.find(({ kind, end }) => kind === 'Organization' && end === from)?.start ?? from;
  return joinsPosts(view, titles, start) ? start - 1 : at;
}

/** Whether what stands before `start` joins it to a post before: 、 and 兼, or a comma behind a member's post (市政协常委,某某公司总经理…). */
function joinsPosts(view: SentenceView, titles: TitleWords, start: number): boolean {
  const joint = between(view, start - 1, start);
  if (/[、兼]/u.test(joint)) return true;
  const title = joint === ',' ? titleEndingAt(view, titles, start - 1) : undefined;
  return title !== undefined && MEMBERS_POST.test(title) && !SEVERAL.test(between(view, start - title.length - 10, start));
}

/** 某某某,市工商联副主席、某区政协委员。 — a sentence that is a name and then nothing but posts. */
export function postsInApposition(view: SentenceView, titles: TitleWords, person: SeenMention): readonly Post[] {
  if (between(view, view.start, person.start).trim() !== '') return [];
  const rest = /^,([^。;:!?]{3,120})[。;\s]*$/u.exec(between(view, person.end, view.end))?.[1];
  if (rest === undefined) return [];
  const posts: Post[] = [];
  let end = person.end + 1;
  for (const clause of rest.split(',')) {
    end += clause.length;
    if (titleEndingAt(view, titles, end) === undefined) return [];
    posts.push(...postsBefore(view, titles, end, { inSentence: undefined, committee: undefined }).filter(({ body }) => 'mention' in body));
    end += 1;
  }
  return posts;
}

/** The post named right behind a name: 曹某某书记, 某某副主席, 某某委员. */
export function postBehind(view: SentenceView, titles: TitleWords, person: SeenMention, carried: Carried): Post | undefined {
  const rest = between(view, person.end, view.end);
  const word = titles.startingAt(rest, 0);
  if (word === undefined || titles.useOf(word) !== 'post' || /^(?:会(?!议上|上)|团|级|制|们|工作[室站])/u.test(rest.slice(word.length)))
    return undefined;
  const implied = view.mentions.find(
    ({ kind, start, end }) => kind === 'Organization' && start === person.end && end === person.end + word.length,
  );
  if (implied) return { body: endAt(implied), title: word };
  if (!COMMITTEE_TITLE.test(word)) return undefined;
  return { body: committeeOfMembers(view, person.start) ?? carried.committee ?? ISSUER, title: word };
}

function titleEndingAt(view: SentenceView, titles: TitleWords, end: number): string | undefined {
  const word = titles.endingAt(view.text, end - view.start);
  return word !== undefined && titles.useOf(word) === 'post' ? word : undefined;
}

/** The nearest body before a title with nothing between them but inner organs and other titles; or one that the title itself implies. */
function bodyOf(view: SentenceView, titles: TitleWords, end: number, word: string): SeenMention | undefined {
  const bodies = view.mentions
    .filter(({ kind, end: to }) => (kind === 'Committee' || kind === 'Organization') && to <= end && end - to <= LONGEST_GAP)
    .sort((a, b) => b.end - a.end || a.start - b.start);
  return bodies.find((body) => body.end === end || isTitleGap(between(view, body.end, end), word, titles));
}

function isTitleGap(gap: string, word: string, titles: TitleWords): boolean {
  const inner = gap.slice(0, Math.max(0, gap.length - word.length));
  if (gap.length < word.length) return false;
  const parts = inner.split(/[、兼]/u);
  const own = parts.pop() ?? '';
  const earlierAreTitles = parts.every((part) => endsWithTitle(part, titles));
  return (earlierAreTitles && INNER_ORGAN.test(own)) || INNER_ORGAN.test(inner);
}

function endsWithTitle(part: string, titles: TitleWords): boolean {
  const title = titles.endingAt(part, part.length);
  return title !== undefined && INNER_ORGAN.test(part.slice(0, part.length - title.length));
}

/** A title (or several) that opens its clause: 「,副主席」, 「及秘书长」, 「同日,副主席、党组成员」. */
function bareTitle(view: SentenceView, titles: TitleWords, end: number): string | undefined {
  let start = end;
  for (;;) {
    const word = titleEndingAt(view, titles, start);
    if (word === undefined) return undefined;
    start -= word.length;
    const before = between(view, view.start, start);
    const modifier = /(?:原|前|党组|机关)$/u.exec(before)?.[0] ?? '';
    start -= modifier.length;
    if (start <= view.start || OPENS.test(between(view, view.start, start))) break;
    return undefined;
  }
  while (/、$/u.test(between(view, view.start, start))) {
    const word = titleEndingAt(view, titles, start - 1);
    if (word === undefined) break;
    start -= word.length + 1;
  }
  const opens = start <= view.start || OPENS.test(between(view, view.start, start));
  return opens ? between(view, start, end) : undefined;
}

/** The body of a title that names none: the one remembered, if the title can be one of its posts; else the reporting committee. */
function bodyOfBareTitle(view: SentenceView, start: number, word: string, carried: Carried): RelationEnd | undefined {
  if (/政协$/u.test(between(view, view.start, start))) return carried.committee ?? ISSUER;
  if (carried.inSentence) return carried.inSentence;
  return COMMITTEE_TITLE.test(word) ? (carried.committee ?? ISSUER) : undefined;
}

/** 市政协、市工商联|主席: a body joined to the one that the title follows shares it. */
function bodyJoinedBefore(view: SentenceView, start: number): SeenMention | undefined {
  if (between(view, start - 1, start) !== '、') return undefined;
  return view.mentions.find(({ kind, end }) => (kind === 'Committee' || kind === 'Organization') && end === start - 1);
}

/** The committee whose members a sentence speaks of: 在渝全国政协委员…某某委员. */
function committeeOfMembers(view: SentenceView, before: number): RelationEnd | undefined {
  const committee = view.mentions.findLast(
    ({ kind, end }) => kind === 'Committee' && end <= before && /^(?:委员|常委)/u.test(between(view, end, end + 2)),
  );
  return committee && endAt(committee);
}

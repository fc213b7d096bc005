import type { Mention } from '../../model/index.js';
import type { MentionExtractor } from '../extractor.js';
import type { Scene } from '../scene.js';
import {
  type NameReading,
  type NameWords,
  MARK,
  NAME_ALONE,
  NAME_BEHIND_TITLE,
  isNameShaped,
  nameWords,
  readNameAt,
  readNameBefore,
} from './person-names.js';
import { weighEvidence } from './person-evidence.js';
import { namesBeforePosts } from './person-appositions.js';
import { impliedBodies } from './person-bodies.js';
import { bareLists } from './person-lists.js';
import { openingNames } from './person-openings.js';
import { loneNames } from './person-speakers.js';
import { titleWords } from './person-titles.js';

/** Words that begin like a name behind a title and end what the title belongs to: 主席会议, 书记项目, 委员工作室. */
const NOT_BEHIND_TITLE =
  /^(?:会|团|任(?=[组副期职务免命何主总会委领秘书内])|履|办|级|制|项目|工作|联席|单位|和|及|与|同|应(?=[当邀急该及用对聘]|全)|高度|通过|能|安排|平均|常(?=[委务抓态年规设驻])|全体|单(?=[位独])|华侨|阳光|步(?=[入行履])|路(?=[演线])|连(?=[任线续心])|宣讲|施(?=[策工行教展]))/u;
/** Titles that many bear are followed by much else than names. */
const GENERAL_TITLE_FLOOR = 3.6;
/** Further names of a list are believed more easily, names behind a colon or space less. */
const LIST_FLOOR = 2;
const TABLE_FLOOR = 4;
/** A line whose rest is nothing but names set apart: 副主席 某某某 某 某 某某某. */
const ROW_OF_NAMES = /^[:\s]{1,3}[\u3400-\u9fff]{1,4}(?:[ \u3000]+[\u3400-\u9fff]{1,4})*[ \u3000]*(?:\n|$)/u;
const ROW_FLOOR = 3.3;
const LONGEST_ROW = 120;
/** What joins the names of a list. */
const JOINT = /^(?:\((?:女|兼|不驻会|[\u3400-\u9fff]{1,4}族|女,[\u3400-\u9fff]{1,4}族)\))?(?:[、]|及|和|与|以及)(?=[\u3400-\u9fff])/u;

/**
 * Finds persons by rules, weighed against what a recogniser saw: names beside their titles (市委书记元方, 曹慧泉书记, 陈铁军同志), lists that a title or a lead-in opens, lists of
 * names alone, who speaks below a title, and names found so wherever they stand again; and the bodies that only a person's post tells.
 */
export const extractPersons: MentionExtractor = (scene) => {
  const found = weighEvidence(
    scene,
    settle([...besideTitles(scene), ...bareLists(scene), ...namesBeforePosts(scene), ...loneNames(scene), ...openingNames(scene)]),
  );
  const persons = settle([...found, ...repeated(scene, found)]);
  return [...persons, ...impliedBodies(scene, persons)];
};

function person(span: NameReading, rule: string, confidence: number, independent = false): Mention {
  return {
    kind: 'Person',
    span: { start: span.start, end: span.end },
    reference: { how: 'named', name: span.name },
    rule,
    confidence,
    ...(independent ? { independent } : {}),
  };
}

function besideTitles(scene: Scene): readonly Mention[] {
  const { text, knowledge } = scene;
  const words = nameWords(knowledge.lexicon);
  const titles = titleWords(knowledge.lexicon);
  const mentions: Mention[] = [];
  for (const match of text.matchAll(titles.pattern())) {
    const title = match[0];
    const use = titles.useOf(title);
    const end = match.index + title.length;
    if (use !== 'address') {
      const list = namesFrom(words, text, end, /委员$|代表$|领导$/u.test(title) ? GENERAL_TITLE_FLOOR : NAME_BEHIND_TITLE);
      mentions.push(...list.map((reading) => person(reading, 'person.title-before', Math.min(0.97, 0.7 + reading.score / 20))));
      if (list.length > 0) continue;
    }
    if (use === 'before') continue;
    if (/^(?:会(?!议上|上|见)|团|级|制)/u.test(text.slice(end, end + 3))) continue;
    const before = readNameBefore(words, text, match.index);
    if (before && before.score >= NAME_ALONE) {
      const isStudio = /^工作(?:室|站)/u.test(text.slice(end, end + 3));
      mentions.push(
        person(before, isStudio ? 'person.of-studio' : 'person.title-after', Math.min(0.95, 0.65 + before.score / 20), isStudio),
      );
    }
  }
  return mentions;
}

/** The name right behind a title and those joined to it; every further name has to stand between joints and marks. */
export function namesFrom(words: NameWords, text: string, from: number, floor = NAME_BEHIND_TITLE): readonly NameReading[] {
  const gap = /^[:\s]{0,3}/u.exec(text.slice(from, from + 3))?.[0] ?? '';
  const isTabulated = gap !== '' && !gap.includes('\n');
  if (gap.includes('\n')) return [];
  const tableFloor = ROW_OF_NAMES.test(text.slice(from, from + LONGEST_ROW)) ? ROW_FLOOR : TABLE_FLOOR;
  const list: NameReading[] = [];
  let at = from + gap.length;
  for (;;) {
    if (list.length === 0 && NOT_BEHIND_TITLE.test(text.slice(at, at + 3))) break;
    const reading = listMember(words, text, at, list.length > 0) ?? readNameAt(words, text, at);
    if (!reading || reading.score < (list.length > 0 ? LIST_FLOOR : isTabulated ? Math.max(floor, tableFloor) : floor)) break;
    list.push(reading);
    const joint = JOINT.exec(text.slice(reading.end, reading.end + 14))?.[0] ?? (isTabulated ? spaceBetween(text, reading.end) : undefined);
    if (joint === undefined) break;
    at = reading.end + joint.length;
  }
  return list;
}

/** In a list even an unheard-of family name will do, if the member stands between marks and is short. */
function listMember(words: NameWords, text: string, at: number, inList: boolean): NameReading | undefined {
  if (!inList) return undefined;
  const name = /^[\u3400-\u9fff]{2,3}(?=[、,。;(]|在主席台|等(?:[市县区省州]?领导|出席|参加|\d|在|应))/u.exec(text.slice(at, at + 8))?.[0];
  if (name === undefined || isNameShaped(words, name) || /[委长会局部室员]$/u.test(name)) return undefined;
  return { start: at, end: at + name.length, name, score: LIST_FLOOR };
}

function spaceBetween(text: string, at: number): string | undefined {
  return /^[ \u3000]{1,4}(?=[\u3400-\u9fff])/u.exec(text.slice(at, at + 5))?.[0];
}

/** Of names that overlap only the most confident stays: 卢彦|为委员工作室揭牌, not 卢彦为. */
function settle(mentions: readonly Mention[]): readonly Mention[] {
  const byEnd: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.span.start - b.span.start || b.confidence - a.confidence)) {
    const last = byEnd.at(-1);
    if (!last || last.span.end <= mention.span.start) byEnd.push(mention);
    else if (mention.confidence > last.confidence) byEnd[byEnd.length - 1] = mention;
  }
  return byEnd;
}

/** Full names that rules have found, at every other place of the text. */
function repeated(scene: Scene, found: readonly Mention[]): readonly Mention[] {
  const { text } = scene;
  const taken = new Set(found.map(({ span }) => span.start));
  const names = [...new Set(found.map(({ reference }) => (reference.how === 'named' ? reference.name : '')))].filter(
    (name) => name.length > 1,
  );
  const mentions: Mention[] = [];
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (taken.has(at) || (name.length === 2 && !standsFree(scene, at, at + name.length))) continue;
      mentions.push(
        person({ start: at, end: at + name.length, name, score: 0 }, 'person.again', 0.8, isBeforeStudio(text, at + name.length)),
      );
    }
  }
  return mentions;
}

function isBeforeStudio(text: string, end: number): boolean {
  return /^(?:委员)?工作(?:室|站)/u.test(text.slice(end, end + 5));
}

/** A two-character name may be part of another word: it has to have a mark before it or a follower behind it. */
function standsFree({ text, knowledge }: Scene, start: number, end: number): boolean {
  const words = nameWords(knowledge.lexicon);
  const free = (at: number): boolean => at < 0 || at >= text.length || MARK.test(text.charAt(at));
  return free(start - 1) && (free(end) || words.followerAt(text, end) > 0);
}

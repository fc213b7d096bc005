import type { Mention, Span } from '../../model/index.js';
import { awardWords } from '../grammar/award-words.js';
import { maskEnclosed } from '../grammar/masked-text.js';
import type { Scene } from '../scene.js';
import { contestBefore, prizeBefore, sourceBefore } from './award-context.js';
import { createAward } from './award-naming.js';

/** Verbs of receiving, giving and choosing that have a prize for their object. */
const CUE =
  /(?:荣获|获评为?|喜获|获得|获颁|荣膺|荣获|斩获|摘得|夺得|获授|囊括|(?:被|)(?:评选|评定|评|表扬|表彰|确定|命名|认定|选树|授予)(?:为|成)|被?授予|授予|入选|跻身|选树|评选出|评选产生|评出|获)(?:了|过)?|(?<=(?:件|篇|个|名|位|条|家)(?:提案|建议|信息|作品|报告|调研报告|单位|集体|部门|同志|委员|个人|工作室|支部))为/gu;
/** 授予王涛等16位委员…奖: who gets it stands before what. */
const RECIPIENTS_FIRST = /^(?:[^,,。“”]{1,24}?等?(?:\d+|[一二三四五六七八九十]+)[位名个件篇](?:委员|同志|单位|个人|集体|提案)?)/u;
const COUNT_FIRST = /^(?:\d+|[一二三四五六七八九十]+)(?:余|多)?[位名个件篇条]/u;
/** 获…批示, 获得…肯定: not a prize. */
const NO_PRIZE = /^(?:悉|取|知|益|批|得感)/u;
/** Where the object of the verb ends. */
const OBJECT_END = /[,,。;;::!!\n]|[((](?!站)|(?:等(?:多项|多个|荣誉|称号|奖项))/u;
const JOINT = /、|和|以及|及(?!时)/u;
const LONGEST_OBJECT = 90;

/** Finds prizes as the objects of their verbs: 获评…一等奖和优胜奖, 被评为全省…先进单位, 在…竞赛中获得二等奖1名、三等奖7名. */
export function findAwardedPrizes(scene: Scene): readonly Mention[] {
  const masked = maskEnclosed(scene);
  return [...masked.matchAll(CUE)].flatMap((match): readonly Mention[] => {
    const behind = match.index + match[0].length;
    const skipped = /授予/u.test(match[0])
      ? RECIPIENTS_FIRST.exec(masked.slice(behind, behind + 40))
      : COUNT_FIRST.exec(masked.slice(behind, behind + 8));
    const start = behind + (skipped?.[0].length ?? 0);
    if (NO_PRIZE.test(masked.slice(start, start + 3))) return [];
    const stretch = masked.slice(start, start + LONGEST_OBJECT);
    const end = start + (OBJECT_END.exec(stretch)?.index ?? stretch.length);
    return prizesIn(scene, { start, end }, match.index);
  });
}

/** The prizes of one object: its members joined by 、 and 和; a bare grade takes what stood before the grade of the member before it. */
function prizesIn(scene: Scene, object: Span, verb: number): readonly Mention[] {
  const { noun, grade } = awardWords(scene.knowledge.lexicon);
  const sentence = { start: sentenceStart(scene.text, verb), end: object.end };
  const found: Mention[] = [];
  let stem: string | undefined;
  for (const member of splitObject(scene, object)) {
    const words = scene.text.slice(member.start, member.end);
    const last = [...words.matchAll(noun)].at(0);
    const prizeEnd = last && lastPrizeEnd(words, noun);
    if (prizeEnd === undefined) {
      if (found.length === 0) return [];
      continue;
    }
    const written = words.slice(0, prizeEnd);
    const span = { start: member.start, end: member.start + prizeEnd };
    const bare = grade.test(written.replace(/[“”‘’]/gu, ''));
    for (const prefix of bare ? stemsFor(scene, sentence, verb, stem) : ['']) {
      const award = createAward(
        scene,
        span,
        `${prefix}${written}`,
        sourceBefore(scene, sentence, verb + 1) ?? sourceBefore(scene, sentence, object.start),
        'award.object',
        0.9,
      );
      if (award && !(bare && prefix === '')) found.push(award);
    }
    if (!bare) stem = written.replace(/(?:特等|[一二三四]等|优胜|提名|[金银铜])奖$/u, '');
  }
  return found;
}

/** What a bare grade belongs to: the prize graded just before, the contest 在…中, or the prize the sentence is about. */
function stemsFor(scene: Scene, sentence: Span, verb: number, stem: string | undefined): readonly string[] {
  if (stem !== undefined) return [stem];
  const contest = contestBefore(scene.text.slice(sentence.start, verb), verb - sentence.start);
  if (contest) return contest.prefixes;
  const prize = prizeBefore(scene, sentence, verb);
  return [prize ?? ''];
}

function lastPrizeEnd(words: string, noun: RegExp): number | undefined {
  let end: number | undefined;
  for (const match of words.matchAll(noun)) end = match.index + match[0].length;
  return end;
}

function splitObject(scene: Scene, object: Span): readonly Span[] {
  const masked = maskEnclosed(scene).slice(object.start, object.end);
  const members: Span[] = [];
  let start = 0;
  for (let at = 0; at <= masked.length; at += 1) {
    const joint = at < masked.length ? JOINT.exec(masked.slice(at, at + 2)) : null;
    if (at < masked.length && joint?.index !== 0) continue;
    if (at > start) members.push({ start: object.start + start, end: object.start + at });
    start = at + (joint?.[0].length ?? 0);
  }
  return members;
}

function sentenceStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf('\n', at - 1), text.lastIndexOf('!', at - 1)) + 1;
}

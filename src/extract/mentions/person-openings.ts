import type { Mention } from '../../model/index.js';
import type { Scene } from '../scene.js';
import { type NameReading, type NameWords, NAME_ALONE, isDictionaryWord, nameWords, readNameAt } from './person-names.js';

/** Where a clause opens. */
const OPENING = /(?:^|[\s,。;:!])(?=[\u3400-\u9fff]{2,4})/gu;
/** What only somebody who was named does: 某某主持会议, 某某作提案工作报告. */
const ACTS =
  /^(?:同志)?(?:主持(?:了|会议|大会|开|闭|并|召开|[,。;\s]|$)|作(?:了|题为)?[^,。;]{0,24}(?:报告|讲话|说明|发言|总结)|出席(?:会议|大会|并|[,。])|讲话(?=[,。;\s]|$)|致[^,。;]{0,6}[辞词]|宣布|(?:受[^,。;]{2,16}委托|代表[^,。;]{2,24})[^。]{0,30}(?:作|报告))/u;
/** Ends of times and places, which names do not share. */
const NO_GIVEN_END = /[上下中时后前会内外间场]$/u;
/** ——某某在政协…会议上所作, ——某某代表…在…会议上的讲话. */
const DASH = /(?:—{1,2}|-{2})\s*(?=[\u3400-\u9fff])/gu;
const SPEAKS_THERE = /^(?:同志|主席|书记)?(?:\([^()\n]{2,20}\))?(?:代表[^,。;\n]{2,30})?在[^,。;\n]{4,60}(?:上|会议|大会)/u;
/** Names of several parts, by the letters that write other languages' names in Chinese. */
const DOTTED = /[\u3400-\u9fff]{2,6}[·•・][\u3400-\u9fff]{2,6}/gu;
const TRANSLITERATING =
  /[阿艾依古买提尔克吐逊热合曼库班江木麦汗赛力别那扎达巴布吾伊力亚帕丽娜孜肉玉努斯拜卡叶塔沙米拉迪夏吉萨穆罕默德甫山都尼加马哈里坎苏莱乌满图荪姑再毛胡托乎依万明]/gu;
const TRANSLITERATED_SHARE = 0.75;

/** Finds names that no title and no list tells: at a clause's opening before what somebody does at a meeting, behind a dash, or by their middle dot. */
export function openingNames({ text, knowledge }: Scene): readonly Mention[] {
  const words = nameWords(knowledge.lexicon);
  const isPlace = (name: string): boolean => knowledge.gazetteer.byName(name).length > 0;
  const acting = [...text.matchAll(OPENING)].flatMap(({ index, 0: mark }) => {
    const reading = surelyNamedAt(words, text, index + mark.length, ACTS);
    return reading && !isPlace(reading.name) ? [person(reading, 'person.acts')] : [];
  });
  const speaking = [...text.matchAll(DASH)].flatMap(({ index, 0: dash }) => {
    const reading = surelyNamedAt(words, text, index + dash.length, SPEAKS_THERE);
    return reading ? [person(reading, 'person.behind-dash')] : [];
  });
  return [...acting, ...speaking, ...dottedNames(words, text)];
}

function surelyNamedAt(words: NameWords, text: string, at: number, behind: RegExp): NameReading | undefined {
  const candidates = [3, 2, 4].map((length) => text.slice(at, at + length)).filter((name) => words.rankOf(name.charAt(0)) >= 1);
  const fits = candidates.some((name) => behind.test(text.slice(at + name.length, at + name.length + 100)));
  if (!fits) return undefined;
  const reading = readNameAt(words, text, at);
  if (!reading || reading.score < NAME_ALONE || !behind.test(text.slice(reading.end, reading.end + 100))) return undefined;
  return NO_GIVEN_END.test(reading.name) || isDictionaryWord(reading.name) ? undefined : reading;
}

function dottedNames(words: NameWords, text: string): readonly Mention[] {
  return [...text.matchAll(DOTTED)].flatMap(({ index, 0: written }) => {
    const lead = [...written].findIndex((letter) => letter.match(TRANSLITERATING) !== null);
    const reading = lead < 0 ? undefined : readNameAt(words, text, index + lead);
    if (!reading?.name.includes('·')) return [];
    const letters = reading.name.replace(/·/gu, '');
    const share = (letters.match(TRANSLITERATING)?.length ?? 0) / letters.length;
    return share >= TRANSLITERATED_SHARE ? [person(reading, 'person.transliterated')] : [];
  });
}

function person({ start, end, name }: NameReading, rule: string): Mention {
  return { kind: 'Person', span: { start, end }, reference: { how: 'named', name }, rule, confidence: 0.8 };
}

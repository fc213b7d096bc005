import type { Lexicon } from '../../model/index.js';
import { oncePerLexicon } from '../grammar/word-pattern.js';
import { type Word, segment } from '../segment.js';

/** A person's name found at a place of a text, with how well letters and surroundings speak for it (see {@link readNameAt}). */
export interface NameReading {
  readonly start: number;
  readonly end: number;
  /** Without the spaces that set two-character names apart (张 三 → 张三). */
  readonly name: string;
  readonly score: number;
}

/** The family names, and the words that follow names, ready to be asked. */
export interface NameWords {
  /** 2 for a family name most people bear, 1 for a rarer one, 0.5 for one that is first of all a word, 0 for none. */
  readonly rankOf: (surname: string) => number;
  /** Length of the longest word at the start of a string that may follow a name, 0 for none. */
  readonly followerAt: (text: string, at: number) => number;
}

const LONGEST_FOLLOWER = 5;
const HAN = /^[\u3400-\u9fff]+$/u;
/** Marks beside which a name may end or begin. */
export const MARK = /[\s、,;:。!?()[\]【】《》“”‘’"|/…—\-\d·.<>]/u;
/** Transliterated names: parts joined by a middle dot (买买提·吐尔逊). */
const DOTTED = /^[\u3400-\u9fff]{1,6}(?:[·•・][\u3400-\u9fff]{1,7}){1,3}/u;
/** Two-character names are set wide beside three-character ones. */
const SPACED = /^([\u3400-\u9fff])[ \u3000]{1,4}([\u3400-\u9fff])(?![\u3400-\u9fff])/u;
/** Characters that no given name ends or continues with: particles, numerals with a unit, organs. */
const NOT_IN_GIVEN = /[的了着过等与及或对在被把将从向到由于是说我们你他她它这那各每哪很又也就都还并而且不没届次名个位件篇项]/u;
/** One-character verbs that join a short name before them rather than end a long one: 杨松|作《…》, 卢彦|为…揭牌. */
const VERB_AFTER = /[作谈说称为率赴任获让请]$/u;
/** Ends of names of bodies, not of persons. */
const BODY_END = /政协|政府|[委局厅部处室会党院办组]$/u;
/** What a name before a title never ends with: 新任|委员, 党员|委员. */
const POST_BEFORE = /[任员]$/u;

/** Family names below this are first of all words. */
const MERE_WORD = 0.6;
const RANKS: Readonly<Record<string, number>> = { common: 2, word: 0.5 };

export const nameWords = oncePerLexicon((lexicon: Lexicon): NameWords => {
  const ranks = new Map(lexicon.rows('surnames').map(([surname = '', rank = '']) => [surname, RANKS[rank] ?? 1]));
  const followers = new Set(lexicon.words('person-followers'));
  return {
    rankOf: (surname) => ranks.get(surname) ?? 0,
    followerAt: (text, at) => {
      for (let length = LONGEST_FOLLOWER; length > 0; length -= 1) if (followers.has(text.slice(at, at + length))) return length;
      return 0;
    },
  };
});

/** Below this a reading is too weak to be a name right behind a title, or in a list that one opens. */
export const NAME_BEHIND_TITLE = 2.4;
/** Below this a reading is too weak to be a name elsewhere. */
export const NAME_ALONE = 3;

/**
 * The best reading of a name that begins at `at`. Points: family name (common 2, rarer 1, compound 3), what follows (a mark or a
 * word that follows names 2, a word boundary of the segmenter 1, neither −2), three characters rather than two 0.5; a dictionary
 * word that is no name −2, a character that names do not hold −3.
 */
export function readNameAt(words: NameWords, text: string, at: number): NameReading | undefined {
  const dotted = dottedNameAt(words, text, at);
  if (dotted !== undefined) return { start: at, end: at + dotted.length, name: dotted.replace(/[•・]/gu, '·'), score: 4 };
  const spaced = SPACED.exec(text.slice(at, at + 8));
  if (spaced && words.rankOf(spaced[1] ?? '') > 0 && !NOT_IN_GIVEN.test(spaced[2] ?? '')) {
    const name = `${spaced[1] ?? ''}${spaced[2] ?? ''}`;
    return { start: at, end: at + spaced[0].length, name, score: 3 + words.rankOf(name.charAt(0)) / 2 };
  }
  const run = /^[\u3400-\u9fff]{2,12}/u.exec(text.slice(at, at + 12))?.[0];
  if (run === undefined) return undefined;
  const pieces = segment(run);
  const boundaries = new Set(pieces.map(({ end }) => end));
  let best: NameReading | undefined;
  for (const length of [3, 2, 4]) {
    const name = run.slice(0, length);
    if (name.length < length) continue;
    const family = familyScore(words, name);
    // a family name that is first of all a word has to be told by its company: 来川|考察 is no name
    if (family <= 0 || (family < MERE_WORD && (length !== 3 || isWordAhead(pieces)))) continue;
    const end = at + length;
    let score = family + (length === 3 ? 0.5 : 0) + followingScore(words, text, name, end);
    if (boundaries.has(length)) score += end < text.length && !MARK.test(text.charAt(end)) && words.followerAt(text, end) === 0 ? 1 : 0.4;
    score -= dictionaryDoubt(pieces, length);
    if (NOT_IN_GIVEN.test(name.slice(1)) || (BODY_END.test(name) && family < 2)) score -= 3;
    else if (BODY_END.test(name)) score -= 1;
    if (!best || score > best.score) best = { start: at, end, name, score };
  }
  return best;
}

/** The best reading of a name that ends at `end`, with a mark, a preposition or a word boundary of the segmenter before it. */
export function readNameBefore(words: NameWords, text: string, end: number): NameReading | undefined {
  const run = /[\u3400-\u9fff]{2,10}$/u.exec(text.slice(Math.max(0, end - 10), end))?.[0];
  if (run === undefined) return undefined;
  const pieces = segment(run);
  const starts = new Set(pieces.map(({ start }) => start));
  let best: NameReading | undefined;
  for (const length of [3, 2, 4]) {
    const name = run.slice(-length);
    if (name.length < length) continue;
    const family = familyScore(words, name);
    if (family < MERE_WORD || NOT_IN_GIVEN.test(name.slice(1)) || BODY_END.test(name) || POST_BEFORE.test(name)) continue;
    const start = end - length;
    const offset = run.length - length;
    let score = family + (length === 3 ? 0.5 : 0);
    if (start === 0 || offset === 0) score += 2;
    else if (/[由和与及请让的对向为在经受]/u.test(text.charAt(start - 1))) score += 1.6;
    else if (starts.has(offset) && pieces.some((piece) => piece.end === offset && piece.text.length >= 2 && /^(?:v|p|c)/u.test(piece.tag)))
      score += 1;
    else score -= 1.5;
    if (starts.has(offset)) score += 0.5;
    const word = pieces.find((piece) => piece.start === offset);
    if (!starts.has(offset)) score -= 1;
    if (length > 2 && VERB_AFTER.test(name)) score -= 2;
    if (word && word.text.length >= 2 && !/^(?:nr|x|nz)/u.test(word.tag)) score -= 2.5;
    if (!best || score > best.score) best = { start, end, name, score };
  }
  return best;
}

/** A transliterated name; its last part ends at a mark or where a word follows that follows names (at most at its fifth character). */
function dottedNameAt(words: NameWords, text: string, at: number): string | undefined {
  const whole = DOTTED.exec(text.slice(at, at + 24))?.[0];
  if (whole === undefined) return undefined;
  const last = Math.max(...['·', '•', '・'].map((dot) => whole.lastIndexOf(dot))) + 1;
  for (let end = last + 1; end < Math.min(whole.length, last + 5); end += 1) {
    if (words.followerAt(text, at + end) >= (end === last + 1 ? 2 : 1)) return whole.slice(0, end);
  }
  return whole.length - last <= 5 ? whole : undefined;
}

/** Points for what stands behind a name: a mark or a longer word that follows names, a one-character one, or neither. */
function followingScore(words: NameWords, text: string, name: string, end: number): number {
  const next = text.charAt(end);
  const isEnd = next === '' || MARK.test(next);
  const endsWithVerb = name.length > 2 && VERB_AFTER.test(name) && (!isEnd || next === '《' || next === '“');
  const doubt = endsWithVerb ? 2 : 0;
  if (isEnd) return 2 - doubt;
  const follower = words.followerAt(text, end);
  return (follower > 1 ? 2 : follower === 1 ? 1.8 : -1) - doubt;
}

/** How far the segmenter's words speak against a name of this length at their beginning. */
function dictionaryDoubt(pieces: readonly Word[], length: number): number {
  const [first, second] = pieces;
  if (!first) return 0;
  const isName = /^(?:nr|x|nz)/u.test(first.tag);
  if (first.text.length > length) return first.tag === 'x' ? 0.3 : isName ? 1 : 2;
  if (first.text.length === length) return isName ? 0 : 2;
  if (first.text.length >= 2) return isName ? 0 : 0.5;
  return second?.text.length === 2 && /^v/u.test(second.tag) ? 1.5 : 0;
}

function isWordAhead([first]: readonly Word[]): boolean {
  return first !== undefined && first.text.length > 1 && !/^(?:nr|x|nz)/u.test(first.tag);
}

/** Whether a whole string has the form of a name: a family name with one or two characters that given names may hold. */
export function isNameShaped(words: NameWords, text: string): boolean {
  const name = text.replace(/[ \u3000]/gu, '');
  if (DOTTED.exec(name)?.[0] === name) return true;
  return HAN.test(name) && familyScore(words, name) >= MERE_WORD && !NOT_IN_GIVEN.test(name.slice(1)) && !BODY_END.test(name);
}

/** Whether a string is one word of the dictionary that is no name. */
export function isDictionaryWord(text: string): boolean {
  const [first] = segment(text);
  return first !== undefined && first.text.length === text.length && !/^(?:nr|x|nz)/u.test(first.tag);
}

/** Points for the family name; 0 where length and family name do not make a name. */
function familyScore(words: NameWords, name: string): number {
  const compound = words.rankOf(name.slice(0, 2)) > 0;
  if (name.length >= 3 && name.length <= 4 && compound) return 3;
  if (name.length === 4) return words.rankOf(name.charAt(0)) === 2 && words.rankOf(name.charAt(1)) === 2 ? 0.6 : 0;
  if (name.length < 2 || name.length > 4) return 0;
  return words.rankOf(name.charAt(0));
}

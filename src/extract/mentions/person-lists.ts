import type { Mention, Span } from '../../model/index.js';
import type { Scene } from '../scene.js';
import { segment } from '../segment.js';
import {
  type NameReading,
  type NameWords,
  NAME_ALONE,
  isDictionaryWord,
  isNameShaped,
  nameWords,
  readNameAt,
  readNameBefore,
} from './person-names.js';

/** A lead-in whose colon opens a list of persons: 出席会议的领导还有:, 参加调研的有:, 编委:. */
const LEAD_IN = /(?:出席|参加|列席|到会|陪同|名单|同志|领导|嘉宾|人选|个人|编委|成员|代表)[^。;\n]{0,30}:\s*$/u;
/** What closes a count of persons: 等13位同志, 等112名委员, 等人. */
const COUNTED = /^等(?:[\d一二三四五六七八九十百余多]+[位名](?!.{0,4}(?:[镇乡村县市区]))|人)/u;
/** A row that begins with a name and goes on after a space: 秦 搏 某某总支. */
const ROW = /^[ \t]*([\u3400-\u9fff]{2,4}|[\u3400-\u9fff][ \u3000]{1,3}[\u3400-\u9fff])[ \u3000\t]+(?=[\u3400-\u9fff]{4})/u;
/** Ends of bodies, places and crowds, which stand in lists too. */
const NO_NAME_END = /[委长会局部室员市县区乡镇村省州府院校处科办队组们等者家]$/u;
const FEWEST_ROWS = 3;

/** Finds names that no title opens: in lists joined by 、, before a count of persons, and at the head of rows. */
export function bareLists(scene: Scene): readonly Mention[] {
  const words = nameWords(scene.knowledge.lexicon);
  return [...joinedNames(scene, words), ...countedNames(scene, words), ...rowHeads(scene, words)];
}

function person({ start, end, name }: NameReading, rule: string, confidence: number, text: string): Mention {
  const isStudio = /^委员工作(?:室|站)/u.test(text.slice(end, end + 5));
  return {
    kind: 'Person',
    span: { start, end },
    reference: { how: 'named', name },
    rule,
    confidence,
    ...(isStudio ? { independent: true } : {}),
  };
}

/**
 * Three or more members joined by 、 (and commas between groups): those inside have to be names as they stand, the first and last
 * may touch other words.
 */
function joinedNames({ text }: Scene, words: NameWords): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { index: from, 0: stretch } of text.matchAll(/[^。;:!?\n()]+/gu)) {
    const led = LEAD_IN.test(text.slice(Math.max(0, from - 40), from));
    if (!stretch.includes('、')) continue;
    const members = [...stretch.matchAll(/[^、,]+/gu)].map(({ index, 0: member }) => ({
      start: from + index,
      end: from + index + member.length,
    }));
    for (const run of nameRuns(words, text, members)) {
      const isJoined = text.slice(run[0]?.start, run.at(-1)?.end).includes('、');
      if (!isJoined || (run.length < 3 && !(led && run.length === members.length))) continue;
      mentions.push(...run.map((reading) => person(reading, led ? 'person.list-led-in' : 'person.list', led ? 0.9 : 0.8, text)));
    }
  }
  return mentions;
}

/** The longest runs of neighbouring members that hold names. */
function nameRuns(words: NameWords, text: string, members: readonly Span[]): readonly (readonly NameReading[])[] {
  const runs: NameReading[][] = [];
  let run: NameReading[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  const shaped = members.map((member) => nameShaped(words, text, member));
  const isSure = (index: number): boolean => shaped[index] !== undefined && !isDictionaryWord(shaped[index].name);
  members.forEach((member, index) => {
    // an unheard-of family name will do between two names
    const whole = shaped[index] ?? (isSure(index - 1) && isSure(index + 1) ? unheardOf(text, member) : undefined);
    // a name may be a word as well (万里): between two names it is one
    if (whole && (isSure(index) || (isSure(index - 1) && isSure(index + 1)))) {
      run.push(whole);
      return;
    }
    const head = run.length > 0 ? readNameAt(words, text, member.start) : undefined;
    if (head && head.score >= NAME_ALONE) run.push(head);
    close();
    const tail = readNameBefore(words, text, member.end);
    if (tail && tail.score >= NAME_ALONE && tail.start > member.start) run.push(tail);
  });
  close();
  return runs;
}

function unheardOf(text: string, { start, end }: Span): NameReading | undefined {
  const name = text.slice(start, end);
  const isName =
    /^[\u3400-\u9fff]{2,3}$/u.test(name) && !NO_NAME_END.test(name) && segment(name).every((word) => word.text.length < name.length);
  return isName ? { start, end, name, score: NAME_ALONE } : undefined;
}

function nameShaped(words: NameWords, text: string, { start, end }: Span): NameReading | undefined {
  const written = text.slice(start, end);
  if (end - start > 8 || !isNameShaped(words, written)) return undefined;
  return { start, end, name: written.replace(/[ \u3000]/gu, ''), score: NAME_ALONE };
}

/** 甲某某、乙某某等13位同志, 甲某某等8位委员: names that a count closes. */
function countedNames({ text }: Scene, words: NameWords): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { index } of text.matchAll(/等(?=[\d一二三四五六七八九十百余多]+[位名]|人(?!民|员|士|口|大|才))/gu)) {
    if (!COUNTED.test(text.slice(index, index + 12))) continue;
    let at = index;
    for (;;) {
      const reading = readNameBefore(words, text, at);
      if (!reading || reading.score < NAME_ALONE) break;
      mentions.push(person(reading, 'person.counted', 0.85, text));
      if (text.charAt(reading.start - 1) !== '、') break;
      at = reading.start - 1;
    }
  }
  return mentions;
}

/** Names at the head of three or more rows close to one another. */
function rowHeads({ text, document }: Scene, words: NameWords): readonly Mention[] {
  const rows = document.paragraphs.flatMap((paragraph, index) => {
    const written = ROW.exec(text.slice(paragraph.start, paragraph.end))?.[1];
    if (written === undefined || !isNameShaped(words, written) || isDictionaryWord(written)) return [];
    const start = text.indexOf(written, paragraph.start);
    return [{ index, reading: { start, end: start + written.length, name: written.replace(/[ \u3000]/gu, ''), score: NAME_ALONE } }];
  });
  return rows
    .filter(({ index }) => rows.filter((other) => Math.abs(other.index - index) <= 2 * FEWEST_ROWS).length >= FEWEST_ROWS)
    .map(({ reading }) => person(reading, 'person.row', 0.85, text));
}

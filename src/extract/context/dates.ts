import type { Document } from '../../model/index.js';

const LABELLED =
  /(?:发布时间|发布日期|发稿时间|发表时间|时间|日期|更新时间)\s*[::]?\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/u;
const STAMP = /(?<!\d)(20\d{2}|19\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
const DATELINE = /^[\s((——-]*(\d{4})年(\d{1,2})月(\d{1,2})日[\s))]*(?=$|在|于|政协|中国)/u;
const TITLE_YEAR = /(20\d{2}|19\d{2})\s*年/u;
const LOOKING_BACK =
  /(20\d{2})年(?:主要)?工作(?:回顾|总结|情况)|回(?:顾|望|眸)(20\d{2})|(20\d{2})年,?(?:是|市政协|省政协|区政协|县政协|政协|我们)/u;
/** 2024年将如何履职: the year ahead; what is told is the year before. */
const COMING_YEAR = /(20\d{2})年将(?:如何|怎|继续)/u;
const TERM_REPORT = /过去(?:的)?五年|五年来|本届政协|届政协五年/u;

/** The day a report was published or delivered, as far as its head tells: ISO date or undefined. */
export function readPublicationDate(document: Document): string | undefined {
  const head = document.text.slice(0, 1500);
  const labelled = toIso(LABELLED.exec(head));
  if (labelled !== undefined) return labelled;
  const stamped = toIso(STAMP.exec(head.slice(0, 800)));
  if (stamped !== undefined) return stamped;
  for (const paragraph of document.paragraphs) {
    if (paragraph.start > 1500) break;
    const dated = toIso(DATELINE.exec(document.text.slice(paragraph.start, paragraph.end)));
    if (dated !== undefined) return dated;
  }
  return undefined;
}

/**
 * The time a report covers: `2024` for a year's work, `2016-2021` for a term of office, undefined where nothing tells.
 * A year in the title wins, then words that look back, then the year before a report that was delivered in January or February.
 */
export function readPeriod(document: Document, published: string | undefined): string | undefined {
  const head = document.text.slice(0, 3000);
  if (TERM_REPORT.test(head) && published !== undefined) {
    const year = Number(published.slice(0, 4));
    return `${year - 5}-${year}`;
  }
  const titled = TITLE_YEAR.exec(document.title)?.[1];
  if (titled !== undefined) return titled;
  const back = LOOKING_BACK.exec(head);
  const lookedBack = back?.[1] ?? back?.[2] ?? back?.[3];
  if (lookedBack !== undefined) return lookedBack;
  const coming = COMING_YEAR.exec(head)?.[1];
  if (coming !== undefined) return String(Number(coming) - 1);
  const mentioned = mostFrequentYear(document.text);
  if (published === undefined) return mentioned;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  return String(month <= 3 ? year - 1 : year);
}

function mostFrequentYear(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, year] of text.matchAll(/(20\d{2})年/gu)) if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

function toIso(match: RegExpExecArray | null): string | undefined {
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

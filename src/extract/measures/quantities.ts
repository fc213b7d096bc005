import type { Lexicon, Span } from '../../model/index.js';
import { readWrittenNumber } from './chinese-number.js';

/** A number with its unit, as it stands in a text. */
export interface Quantity extends Span {
  readonly value: number;
  readonly unit: string;
  /** How the text rounds or bounds it, in its own words: 余, 多, 近, 超过, 至12; empty for an exact number. */
  readonly margin: string;
}

const BEFORE = /(?:超过|突破|不少于|不低于|不足|达到了?|近|约|逾|超|达|共)$/u;
const EXACT_LEADS = /^(?:达到?了?|共)$/u;
/** What makes a number a name, a date or a rank: 第3, 2024年, 十三届, 党的二十大. */
const NAMING_BEFORE = /[第﹟#№]$|[A-Za-z\d.]$|[每同唯再另任]$/u;
const NUMBER =
  '(?:\\d[\\d,]*(?:\\.\\d+)?(?:[十百千万亿](?:\\d+(?:\\.\\d+)?)?)*|[零〇一二两三四五六七八九十百千][零〇一二两三四五六七八九十百千万亿]*)';
/** 四次会议 is a session's number. */
const SESSION = /^次(?:会议|全会|全体|党代|常委|主席|代表)/u;
const ONE_TO_NINE = /^[一二两三四五六七八九]$/u;

const compiled = new WeakMap<Lexicon, { readonly pattern: RegExp; readonly rare: ReadonlySet<string> }>();

function quantityPattern(lexicon: Lexicon): { readonly pattern: RegExp; readonly rare: ReadonlySet<string> } {
  const known = compiled.get(lexicon);
  if (known) return known;
  const rows = lexicon.rows('measure-units');
  const units = rows
    .map(([unit = '']) => unit)
    .sort((a, b) => b.length - a.length)
    .join('|');
  const made = {
    pattern: new RegExp(
      `(${NUMBER})(?:([至到~～\\-—－])(${NUMBER}))?([余多来几])?([万亿])?([余多])?(${units})([余多](?=[^\\p{L}]|$))?`,
      'gu',
    ),
    rare: new Set(rows.filter(([, rarity]) => rarity === 'rare').map(([unit = '']) => unit)),
  };
  compiled.set(lexicon, made);
  return made;
}

/**
 * Finds the quantities of a text. Chinese numerals count only where they count something: from two up before a counting unit
 * (两期, 三次), or with a margin (十余次); 一个, 五个一, 三级, 两个方面 and ordinals are left alone. A range stands with its lower end.
 */
export function findQuantities(text: string, lexicon: Lexicon): readonly Quantity[] {
  const { pattern, rare } = quantityPattern(lexicon);
  const found: Quantity[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, written = '', , upper, rough = '', scale = '', roughAfter = '', unit = '', tail = ''] = match;
    const lead = text.slice(Math.max(0, match.index - 4), match.index);
    const after = text.slice(match.index + whole.length, match.index + whole.length + 4);
    if (NAMING_BEFORE.test(lead) || isName(written, unit, after, rough + roughAfter + scale, rare)) continue;
    const number = readWrittenNumber(`${written}${scale}`);
    if (!number) continue;
    const bound = BEFORE.exec(lead)?.[0] ?? '';
    const margin = [
      EXACT_LEADS.test(bound) ? '' : bound,
      upper === undefined ? '' : `至${upper}${scale}`,
      rough || roughAfter || tail,
    ].join('');
    found.push({ start: match.index, end: match.index + whole.length, value: number.value, unit: `${number.scale}${unit}`, margin });
  }
  return found;
}

function isName(written: string, unit: string, after: string, margin: string, rare: ReadonlySet<string>): boolean {
  if (SESSION.test(`${unit}${after}`)) return true;
  if (/^\d/u.test(written)) return /^[\d,.]*$/u.test(written) && /^(?:19|20)\d\d$/u.test(written) && /^[度届]/u.test(unit);
  if (margin !== '') return false;
  if (rare.has(unit)) return !/^[元%]|百分点|亩|米|公里/u.test(unit) || written.length < 2;
  // 二 before a counting word is an ordinal (园区二期); a count says 两.
  if (written === '一' || written === '二' || /^[一二三四五六七八九十]$/u.test(after.charAt(0))) return true;
  return ONE_TO_NINE.test(written) && /^[个项条家位]$/u.test(unit);
}

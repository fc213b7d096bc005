/**
 * A number as written in Chinese text: digits (1,257 1.8), Chinese numerals (一千二百, 二〇二三), digits with numeral scales (1亿3000万, 3万5千).
 * A scale of 万 or 亿 that ends the number stays a part of the unit, as people read it: 1.8亿 is 1.8 in 亿, 1亿3000万 is 13000 in 万.
 * Values are put together from decimal digits, never by floating-point sums.
 */
export interface WrittenNumber {
  readonly value: number;
  readonly scale: '' | '万' | '亿';
}

const DIGITS: Readonly<Record<string, string>> = {
  零: '0',
  〇: '0',
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
const POWER: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
/** No report counts beyond this many digits; a longer run is an account or a licence number. */
const MOST_DIGITS = 15;

/** A decimal: `units` × 10^-`places`. */
interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** Reads a written number; undefined for what is none (万, 3..5, a run of more than 15 digits). */
export function readWrittenNumber(written: string): WrittenNumber | undefined {
  const compact = written.replace(/[,\s]/gu, '');
  const scale = /[万亿]$/u.exec(compact)?.[0] as '万' | '亿' | undefined;
  const head = scale === undefined ? compact : compact.slice(0, -1);
  const parsed = parseScaled(head, '亿', (below) => parseScaled(below, '万', parseUnderTenThousand));
  if (!parsed || String(parsed.units).length > MOST_DIGITS) return undefined;
  // 1亿3000 before 万 counts its 亿 in 万 as well.
  const inUnit = scale === '万' && head.includes('亿') ? parseInTenThousands(head) : parsed;
  return inUnit && { value: toNumber(inUnit), scale: scale ?? '' };
}

function parseInTenThousands(head: string): Decimal | undefined {
  const [above = '', below = ''] = head.split('亿');
  const [high, low] = [parseUnderTenThousand(above), parseUnderTenThousand(below)];
  return high && low && add(shift(high, 4), low);
}

function parseScaled(text: string, mark: '亿' | '万', parseBelow: (text: string) => Decimal | undefined): Decimal | undefined {
  const at = text.indexOf(mark);
  if (at < 0) return parseBelow(text);
  const above = parseBelow(text.slice(0, at));
  const rest = text.slice(at + 1);
  if (!above) return undefined;
  const scaled = shift(above, POWER[mark] ?? 0);
  if (rest === '') return scaled;
  const below = parseBelow(rest.replace(/^[零〇]/u, ''));
  return below && add(scaled, below);
}

function parseUnderTenThousand(text: string): Decimal | undefined {
  const plain = parseDigits(text);
  if (plain) return plain;
  let sum: Decimal = { units: 0n, places: 0 };
  let digits = '';
  let last = 5;
  for (const character of text) {
    const power = POWER[character];
    if (power === undefined) {
      digits += character;
      continue;
    }
    const factor = digits === '' && power === 1 ? parseDigits('1') : parseDigits(digits.replace(/^[零〇](?=.)/u, ''));
    if (power > 3 || power >= last || !factor) return undefined;
    sum = add(sum, shift(factor, power));
    last = power;
    digits = '';
  }
  if (digits === '') return last < 5 ? sum : undefined;
  const rest = parseDigits(digits);
  return rest && add(sum, rest);
}

function parseDigits(text: string): Decimal | undefined {
  const ascii = [...text].map((character) => DIGITS[character] ?? character).join('');
  const match = /^(\d+)(?:\.(\d+))?$/u.exec(ascii);
  if (!match) return undefined;
  const fraction = match[2] ?? '';
  return { units: BigInt(`${match[1] ?? ''}${fraction}`), places: fraction.length };
}

function shift({ units, places }: Decimal, power: number): Decimal {
  return power >= places ? { units: units * 10n ** BigInt(power - places), places: 0 } : { units, places: places - power };
}

function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  const widen = ({ units, places: own }: Decimal): bigint => units * 10n ** BigInt(places - own);
  return { units: widen(a) + widen(b), places };
}

function toNumber({ units, places }: Decimal): number {
  const digits = String(units).padStart(places + 1, '0');
  return Number(places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`);
}

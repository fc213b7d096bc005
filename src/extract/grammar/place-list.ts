import { type Division, type Gazetteer, levelRank } from '../../model/index.js';
import { placeBefore } from '../context/places-before.js';
import { PROVINCE_OF_LETTER } from '../context/province-letters.js';

export interface ListedPlace {
  /** As written, or the full name an abbreviation stands for. */
  readonly name: string;
  readonly within: readonly string[];
}

/** Several places named together before a word that belongs to each: 江苏、甘肃等省|政协. */
export interface PlaceList {
  readonly start: number;
  readonly places: readonly ListedPlace[];
  readonly rule: 'list' | 'abbreviations';
}

/** 等地, 等省, 等省市, 三市, 四地 — what closes a list of places. */
const CLOSING =
  /(?:等\d*个?(?:省|沿线|兄弟|周边)?城市|等?\s*([一二三四五六七八九十两\d]+)?(?:个)?(?:[省市县区州地旗](?:[、((]?[省市县区州地旗])*[))]?)?(?:级|的|各级|相关|有关|兄弟)?)$/u;
const COUNTED = /([\u4e00-\u9fff]{2,8})[”’]?([二三四五六七八九十两])(省|市|县|区|州|地)(?:[((][省市县区州][))])?$/u;
const NUMBER: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };

/** Finds the list of places that ends at `end`; undefined where fewer than two are named. */
export function placeListBefore(gazetteer: Gazetteer, text: string, end: number, home: Division | undefined): PlaceList | undefined {
  const before = text.slice(Math.max(0, end - 14), end);
  const counted = COUNTED.exec(before);
  if (counted) {
    const [, letters = '', count = '', unit = ''] = counted;
    const abbreviations = [...letters].slice(-(NUMBER[count] ?? 0));
    const places = expandAbbreviations(gazetteer, abbreviations, unit, home);
    if (places) return { start: end - counted[0].length + letters.length - abbreviations.length, places, rule: 'abbreviations' };
  }
  const provinces = provincesBefore(gazetteer, before);
  if (provinces)
    return {
      start: end - provinces.length - border(before).length,
      places: provinces.map((name) => ({ name, within: [] })),
      rule: 'abbreviations',
    };
  const closing = CLOSING.exec(before)?.[0] ?? '';
  for (const cut of closing === '' ? [0] : [closing.length, 0]) {
    const list = namesJoinedBefore(gazetteer, text, end - cut);
    if (list && (list.places.length > 1 || (cut > 0 && closing.includes('等')))) return list;
  }
  return undefined;
}

/** 川渝, 京津冀 without a count: two or three letters of provinces that no other name is made of. */
function provincesBefore(gazetteer: Gazetteer, before: string): readonly string[] | undefined {
  for (const length of [3, 2]) {
    const letters = [...before.slice(0, before.length - border(before).length).slice(-length)];
    const names = letters.map((letter) => PROVINCE_OF_LETTER[letter]).filter((name) => name !== undefined);
    if (names.length === length && new Set(names).size === length && gazetteer.byName(letters.join('')).length === 0) return names;
  }
  return undefined;
}

/** 湘赣|边: the border that two provinces share. */
function border(before: string): string {
  return /边(?:区|界)?$/u.exec(before)?.[0] ?? '';
}

function namesJoinedBefore(gazetteer: Gazetteer, text: string, end: number): PlaceList | undefined {
  const places: ListedPlace[] = [];
  let at = end;
  for (;;) {
    const found = placeBefore(gazetteer, text, at, places.length > 0);
    if (!found) break;
    places.unshift({ name: found.place, within: found.within });
    at = found.start;
    if (!/[、和与及]/u.test(text.charAt(at - 1))) return { start: at, places, rule: 'list' };
    at -= 1;
  }
  return places.length > 0 ? { start: at + 1, places, rule: 'list' } : undefined;
}

/**
 * 成德眉资 四市, 长株潭 三市: each letter is found in the short name of one division near the home. Where every letter is a province's too,
 * the provinces are meant if the home's own is among them (川渝 两地 in 重庆 is not 合川 and 渝中), or if no division near begins with one.
 */
function expandAbbreviations(
  gazetteer: Gazetteer,
  letters: readonly string[],
  unit: string,
  home: Division | undefined,
): readonly ListedPlace[] | undefined {
  if (letters.length < 2) return undefined;
  const provinces = letters.map((letter) => PROVINCE_OF_LETTER[letter]);
  if (unit === '省' && provinces.every((name) => name !== undefined)) return provinces.map((name) => ({ name, within: [] }));
  const province = home && [...gazetteer.ancestors(home), home][0];
  const near = province ? candidatesIn(gazetteer, province) : [];
  const ofProvinces = provinces.every((name) => name !== undefined);
  if (
    ofProvinces &&
    ((province && provinces.includes(province.name)) || !letters.every((letter) => near.some(({ short }) => short.startsWith(letter))))
  )
    return provinces.map((name) => ({ name, within: [] }));
  const found = letters.map((letter) => matchLetter(near, letter, home));
  if (found.every((division) => division !== undefined) && new Set(found).size === found.length) {
    return found.map((division) => ({ name: division.name, within: [] }));
  }
  return undefined;
}

/** Prefectures and counties directly below a province, then the counties around the home. */
function candidatesIn(gazetteer: Gazetteer, province: Division): readonly Division[] {
  return [...gazetteer.children(province.code)].sort((a, b) => levelRank(a.level) - levelRank(b.level));
}

function matchLetter(candidates: readonly Division[], letter: string, home: Division | undefined): Division | undefined {
  const first = candidates.filter(({ short }) => short.startsWith(letter));
  const inside = first.length > 0 ? first : candidates.filter(({ short }) => short.includes(letter));
  return inside.find(({ code }) => code === home?.code) ?? inside[0];
}

import type { Division, Gazetteer } from '../../model/index.js';

/** 第五届, 十三届, 第13届. */
export const TERM = '(?:第)?[一二三四五六七八九十百零〇\\d]{1,4}届';

const FULL_FORM = new RegExp(`(?:中国人民政治协商会议|人民政协|政协)(?:${TERM})?([\\u3400-\\u9fff]{2,24}?)(?:${TERM})?委员会`, 'gu');

/** A committee named in full in a text: where, and the division it is of. */
export interface CommitteeForm {
  readonly start: number;
  readonly end: number;
  readonly divisions: readonly Division[];
  readonly place: string;
  readonly national: boolean;
}

/** Splits a run of place names (安徽省太湖县) into its steps; undefined if it is not made of place names alone. */
export function splitPlaces(gazetteer: Gazetteer, text: string): readonly string[] | undefined {
  const steps: string[] = [];
  for (let at = 0; at < text.length;) {
    const found = gazetteer.longestAt(text, at);
    if (!found) return undefined;
    steps.push(text.slice(at, at + found.length));
    at += found.length;
  }
  return steps.length > 0 ? steps : undefined;
}

/** Finds 政协赫山区第五届委员会, 中国人民政治协商会议第八届茂名市委员会, 中国人民政治协商会议全国委员会. */
export function findFullForms(gazetteer: Gazetteer, text: string): readonly CommitteeForm[] {
  const forms: CommitteeForm[] = [];
  for (const match of text.matchAll(FULL_FORM)) {
    const place = match[1] ?? '';
    const bounds = { start: match.index, end: match.index + match[0].length, place };
    if (place === '全国') {
      forms.push({ ...bounds, divisions: [], national: true });
      continue;
    }
    const last = splitPlaces(gazetteer, place)?.at(-1);
    if (last !== undefined) forms.push({ ...bounds, divisions: gazetteer.byName(last), national: false });
  }
  return forms;
}

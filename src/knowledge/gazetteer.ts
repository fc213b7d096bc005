import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Division, type Gazetteer, type JurisdictionPath, type Level, levelRank } from '../model/index.js';
import { shortenDivisionName } from './short-name.js';

const LEVEL_OF_CODE_LENGTH: Readonly<Record<number, Level>> = { 2: 'province', 4: 'prefecture', 6: 'county', 9: 'township' };
/** Prefectures that are written with a short suffix as well: 恩施州 for 恩施土家族苗族自治州. */
const AUTONOMOUS_PREFECTURE = /自治州$/u;
const AUTONOMOUS_COUNTY = /自治县$/u;

/**
 * Reads the divisions of `data/gazetteer`. Provinces to counties are read at once (3,300 rows); the 41,000 townships,
 * whose names repeat all over the country, only when the children of a county are first asked for. `everydayWords` are names that
 * mean a place only with company.
 */
export function loadGazetteer(folder: string, everydayWords: readonly string[] = []): Gazetteer {
  const everyday = new Set(everydayWords);
  const readRows = (file: string): (readonly [string, string])[] =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t') as [string, string]);

  const byCode = new Map<string, Division>();
  const byName = new Map<string, Division[]>();
  const childrenOf = new Map<string, Division[]>();
  /** Lengths of the names that begin with a character, the longest first: most characters begin none. */
  const lengthsOf = new Map<string, number[]>();

  const parentCode = (code: string): string | undefined => {
    for (const length of [6, 4, 2]) if (length < code.length && byCode.has(code.slice(0, length))) return code.slice(0, length);
    return undefined;
  };
  const index = (name: string, division: Division): void => {
    const found = byName.get(name);
    if (!found) byName.set(name, [division]);
    else if (!found.includes(division)) found.push(division);
    const first = name.charAt(0);
    const lengths = lengthsOf.get(first) ?? [];
    lengthsOf.set(first, lengths);
    if (!lengths.includes(name.length)) lengths.push(name.length);
  };
  const createDivision = (code: string, name: string): Division => {
    const parent = parentCode(code);
    const level = LEVEL_OF_CODE_LENGTH[code.length] ?? 'township';
    const division = Object.freeze({ code, name, short: shortenDivisionName(name), level, ...(parent === undefined ? {} : { parent }) });
    byCode.set(code, division);
    if (parent !== undefined) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), division]);
    return division;
  };

  for (const [code, name] of readRows('divisions.tsv')) {
    const division = createDivision(code, name);
    index(name, division);
    index(division.short, division);
    if (AUTONOMOUS_PREFECTURE.test(name)) index(`${division.short}州`, division);
    if (AUTONOMOUS_COUNTY.test(name)) index(`${division.short}县`, division);
  }
  for (const divisions of byName.values()) divisions.sort((a, b) => levelRank(a.level) - levelRank(b.level) || (a.code < b.code ? -1 : 1));

  for (const lengths of lengthsOf.values()) lengths.sort((a, b) => b - a);

  let townshipsOf: Map<string, [string, string][]> | undefined;
  const readTownships = (county: string): void => {
    if (!townshipsOf) {
      townshipsOf = new Map();
      for (const [code, name] of readRows('townships.tsv')) {
        const key = code.slice(0, 6);
        const rows = townshipsOf.get(key);
        if (rows) rows.push([code, name]);
        else townshipsOf.set(key, [[code, name]]);
      }
    }
    for (const [code, name] of townshipsOf.get(county) ?? []) if (!byCode.has(code)) createDivision(code, name);
    townshipsOf.delete(county);
  };

  const ancestors = (division: Division): readonly Division[] => {
    const chain: Division[] = [];
    for (let above = division.parent; above !== undefined;) {
      const parent = byCode.get(above);
      if (!parent) break;
      chain.unshift(parent);
      above = parent.parent;
    }
    return chain;
  };
  const pathOf = (division: Division): JurisdictionPath => [...ancestors(division), division].map(({ name }) => name);

  return {
    byName: (name) => byName.get(name) ?? [],
    byCode: (code) => byCode.get(code),
    ancestors,
    path: pathOf,
    byPath: (path) => (byName.get(path.at(-1) ?? '') ?? []).find((division) => pathOf(division).join('/') === path.join('/')),
    children: (code) => {
      if (code.length === 6) readTownships(code);
      return childrenOf.get(code) ?? [];
    },
    isEverydayWord: (name) => everyday.has(name),
    longestAt: (text, offset) => {
      const lengths = lengthsOf.get(text.charAt(offset));
      if (!lengths) return undefined;
      for (const length of lengths) {
        const divisions = byName.get(text.slice(offset, offset + length));
        if (divisions) return { length, divisions };
      }
      return undefined;
    },
  };
}

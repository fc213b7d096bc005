/** Levels of government, from the top. */
export const LEVELS = ['nation', 'province', 'prefecture', 'county', 'township', 'village'] as const;
export type Level = (typeof LEVELS)[number];

/** Smaller is higher: nation 0 … village 5. */
export function levelRank(level: Level): number {
  return LEVELS.indexOf(level);
}

/**
 * A place in the hierarchy of government, named from the province down with full suffixes,
 * e.g. `['湖南省', '衡阳市', '耒阳市']`; empty for the nation.
 */
export type JurisdictionPath = readonly string[];

/** One administrative division of the gazetteer. */
export interface Division {
  /** Administrative code: 2 digits province, 4 prefecture, 6 county, 9 township. */
  readonly code: string;
  /** Full name with its suffix: 耒阳市. */
  readonly name: string;
  /** Name without suffix: 耒阳; equal to `name` where nothing can be cut (城区). */
  readonly short: string;
  readonly level: Level;
  /** Code of the division above, none for provinces. */
  readonly parent?: string;
}

/** Looks places up. Implemented in `knowledge/`, handed to the stages as a value. */
export interface Gazetteer {
  /** Divisions with this full or short name, the higher level first; empty where unknown. */
  byName(name: string): readonly Division[];
  byCode(code: string): Division | undefined;
  /** The divisions above, from the province down, without the division itself. */
  ancestors(division: Division): readonly Division[];
  /** The path of full names from the province down to and with the division; skips nominal layers such as 市辖区 and 县 of municipalities. */
  path(division: Division): JurisdictionPath;
  /** The division at the end of a path of full names, if it is known. */
  byPath(path: JurisdictionPath): Division | undefined;
  /** Divisions directly below. */
  children(code: string): readonly Division[];
  /** True for short names that are everyday words too (和平, 合作, 高新): no place without their suffix. */
  isEverydayWord(name: string): boolean;
  /** The longest division name (full or short, ≥ 2 characters, county level and above) that starts at `offset` of `text`. */
  longestAt(text: string, offset: number): { readonly length: number; readonly divisions: readonly Division[] } | undefined;
}

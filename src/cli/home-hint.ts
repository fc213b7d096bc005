import type { JurisdictionPath } from '../model/jurisdiction.js';
import { UsageError } from '../model/errors.js';

/** The option's value that takes an earlier hint back. */
export const NO_HINT = 'auto';
/** The option's value for the national committee. */
const NATION = '全国';

/** Reads `湖南省/衡阳市/耒阳市`; 全国 is the nation; `auto` (a path of null) takes an earlier hint back. */
export function readHomeHint(value: string): JurisdictionPath | null {
  if (value === NO_HINT) return null;
  if (value === NATION) return [];
  const path = value.split(/[/／]/u).map((step) => step.trim());
  if (path.includes(''))
    throw new UsageError(`The home "${value}" is not of the form 湖南省/衡阳市/耒阳市 (from the province down; 全国, or auto for none).`);
  return path;
}

/**
 * What read a report: the version of the rules, and the home the user told. Kept with the report, so that it is read again
 * when either changes, and so that a later run without a hint keeps the one given before.
 */
export function readerVersionWithHint(version: string, home: JurisdictionPath | undefined): string {
  return home === undefined ? version : `${version}${SEPARATOR}${home.length === 0 ? NATION : home.join('/')}`;
}

/** The hint in a reader version. */
export function hintOfReaderVersion(readerVersion: string): JurisdictionPath | undefined {
  const at = readerVersion.indexOf(SEPARATOR);
  return at < 0 ? undefined : (readHomeHint(readerVersion.slice(at + SEPARATOR.length)) ?? undefined);
}

const SEPARATOR = ' home=';

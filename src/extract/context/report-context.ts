import { type Division, type Document, type JurisdictionPath, type Knowledge, type ReportContext, UsageError } from '../../model/index.js';
import { readPeriod, readPublicationDate } from './dates.js';
import { detectHome } from './home.js';

/** What a caller knows of a report beforehand; it wins over the text. */
export interface ReportHint {
  /** From the province down, full names: `['湖南省', '衡阳市', '耒阳市']`; `[]` for the national committee. */
  readonly home?: JurisdictionPath;
}

/** Where a report stands: home, issuer, publication date and period. Throws a UsageError for a hint that names no known place. */
export function readContext(document: Document, knowledge: Knowledge, hint: ReportHint = {}): ReportContext {
  const { gazetteer } = knowledge;
  const told = hint.home === undefined ? undefined : homeOfHint(knowledge, hint.home);
  const home = told ?? detectHome(document, gazetteer);
  const published = readPublicationDate(document);
  const division = home === 'nation' ? undefined : home;
  return {
    home: home === 'nation' ? [] : division && gazetteer.path(division),
    homeDivision: division,
    issuer: home === 'nation' ? '全国政协' : division && `${division.name}政协`,
    published,
    period: readPeriod(document, published),
  };
}

function homeOfHint({ gazetteer }: Knowledge, path: JurisdictionPath): Division | 'nation' {
  if (path.length === 0) return 'nation';
  const division = gazetteer.byPath(path) ?? (path.length === 1 ? gazetteer.byName(path[0] ?? '')[0] : undefined);
  if (!division)
    throw new UsageError(
      `The home hint "${path.join('/')}" names no place of the gazetteer; write full names from the province down, e.g. 湖南省/衡阳市/耒阳市.`,
    );
  return division;
}

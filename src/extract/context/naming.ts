import { type Gazetteer, type RelativeUnit, type ReportContext, divisionOfUnit, nameBody, nameNationalBody } from '../../model/index.js';

/** The full name of a relative reference, e.g. 省 + 政协 → 湖南省政协; undefined where the home does not tell. */
export function nameRelative(context: ReportContext, gazetteer: Gazetteer, unit: RelativeUnit, body: string): string | undefined {
  if (unit === '全国') return nameNationalBody(body);
  const home = context.homeDivision;
  const division = home && divisionOfUnit([...gazetteer.ancestors(home), home], unit);
  return division && nameBody(division.name, body);
}

import type { JurisdictionPath } from './jurisdiction.js';

/** The steps of a jurisdiction path by level of government; absent steps are absent. */
export interface JurisdictionSteps {
  readonly province?: string;
  readonly prefecture?: string;
  readonly county?: string;
}

const MUNICIPALITIES: ReadonlySet<string> = new Set(['北京市', '天津市', '上海市', '重庆市']);

/** What ends the name of a county-level division and never that of a prefecture. */
const COUNTY_SUFFIX = /[县区旗]$/u;
const PREFECTURE_SUFFIX = /地区$/u;

/** County-level cities directly below a province (statistical division codes of 2023); their suffix 市 alone does not tell. */
const DIRECT_COUNTY_CITIES: ReadonlySet<string> = new Set(
  (
    '济源市 仙桃市 潜江市 天门市 五指山市 琼海市 文昌市 万宁市 东方市 ' +
    '石河子市 阿拉尔市 图木舒克市 五家渠市 北屯市 铁门关市 双河市 可克达拉市 昆玉市 胡杨河市 新星市 白杨市'
  ).split(' '),
);

/**
 * Reads the steps of a path from the province down: `['湖南省', '衡阳市', '耒阳市']` is province, prefecture and county.
 * The second step is a county where it is a district of a municipality or a county-level division directly below its province;
 * steps below the county are left out.
 */
export function jurisdictionSteps(path: JurisdictionPath): JurisdictionSteps {
  const [province, second, third] = path;
  if (province === undefined) return {};
  if (second === undefined) return { province };
  if (isCountyBelowProvince(province, second)) return { province, county: second };
  return third === undefined ? { province, prefecture: second } : { province, prefecture: second, county: third };
}

function isCountyBelowProvince(province: string, division: string): boolean {
  if (MUNICIPALITIES.has(province) || DIRECT_COUNTY_CITIES.has(division)) return true;
  return COUNTY_SUFFIX.test(division) && !PREFECTURE_SUFFIX.test(division);
}

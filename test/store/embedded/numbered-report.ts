import type { ReportRecord } from '../../../src/model/index.js';
import { entity, makeReportRecord, measure, relation } from '../../builders/report-record.js';

/** One of endlessly many reports that share a province and a brand. */
export function numberedReport(number: number): ReportRecord {
  const body = entity('Committee', `第${number}市政协`, { attributes: { level: 'prefecture' } });
  const province = entity('Committee', '湖南省政协');
  const brand = entity('Brand', '有事来协商', { aliases: [`别名${number % 3}`] });
  return makeReportRecord({
    name: `${number}.txt`,
    period: String(2000 + (number % 20)),
    entities: [body, province, brand],
    relations: [
      relation(body, 'CARRIES_OUT', brand, { times: 3 }),
      relation(body, 'GUIDED_BY', province),
      relation(province, 'ORIGINATES', brand),
    ],
    measures: [measure(brand, number, '个', '议事平台')],
  });
}

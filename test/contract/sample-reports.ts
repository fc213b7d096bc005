import { entity, makeReportRecord, measure, relation } from '../builders/report-record.js';

export const ziyang = entity('Committee', '资阳市政协', {
  aliases: ['资阳政协'],
  attributes: { level: 'prefecture', jurisdiction: ['四川省', '资阳市'] },
  times: 2,
});
export const leiyang = entity('Committee', '耒阳市政协', {
  attributes: { level: 'county', jurisdiction: ['湖南省', '衡阳市', '耒阳市'] },
});
export const zhuzhou = entity('Committee', '株洲市政协', { attributes: { level: 'prefecture', jurisdiction: ['湖南省', '株洲市'] } });
export const hunan = entity('Committee', '湖南省政协', { attributes: { level: 'province', jurisdiction: ['湖南省'] } });
export const talk = entity('Brand', '有事来协商', { aliases: ['有事来协商平台'] });
export const book = entity('Brand', '书香政协');
export const numbers = entity('Policy', '1453');
export const yuan = entity('Person', '元方', { scope: '四川省/资阳市' });
export const xinzi = entity('Organization', '鑫资集团', { attributes: { category: 'company' } });
export const bridge = entity('Project', '清水塘大桥');
export const place = entity('Place', '资阳市', { attributes: { level: 'prefecture', jurisdiction: ['四川省', '资阳市'], adcode: '5120' } });

/** 资阳 2022: a brand with measures, a post, a plan. */
export const ziyangReport = makeReportRecord({
  name: '资阳.txt',
  home: ['四川省', '资阳市'],
  issuer: '资阳市政协',
  published: '2023-01-10',
  period: '2022',
  entities: [ziyang, talk, book, yuan, xinzi, bridge, place],
  relations: [
    relation(ziyang, 'CARRIES_OUT', talk, { times: 2, confidence: 0.9, period: '2022' }),
    relation(ziyang, 'CARRIES_OUT', book, { period: '2022' }),
    relation(yuan, 'HOLDS_POSITION', ziyang, { title: '主席' }),
    relation(xinzi, 'ADVANCES', bridge, { modality: 'planned', confidence: 0.6 }),
    relation(ziyang, 'LOCATED_IN', place),
  ],
  measures: [measure(talk, 1257, '个', '议事平台', '2022'), measure(talk, 1435, '场次', '协商')],
  issues: ['未知简称'],
});

/** 耒阳 2021: takes a policy over from its province. */
export const leiyangReport = makeReportRecord({
  name: '耒阳.txt',
  home: ['湖南省', '衡阳市', '耒阳市'],
  issuer: '耒阳市政协',
  period: '2021',
  entities: [leiyang, hunan, numbers, talk],
  relations: [
    relation(leiyang, 'CARRIES_OUT', numbers),
    relation(hunan, 'ORIGINATES', numbers, { confidence: 0.7 }),
    relation(leiyang, 'GUIDED_BY', hunan),
    relation(leiyang, 'CARRIES_OUT', talk, { modality: 'planned', confidence: 0.5 }),
  ],
});

/** 株洲 2023: says again what 耒阳 says of the province, cooperates and visits. */
export const zhuzhouReport = makeReportRecord({
  name: '株洲.txt',
  home: ['湖南省', '株洲市'],
  issuer: '株洲市政协',
  period: '2023',
  entities: [zhuzhou, hunan, numbers, leiyang, ziyang],
  relations: [
    relation(zhuzhou, 'CARRIES_OUT', numbers),
    relation(hunan, 'ORIGINATES', numbers, { confidence: 0.95 }),
    relation(zhuzhou, 'COOPERATES_WITH', leiyang),
    relation(zhuzhou, 'VISITED', ziyang),
  ],
});

export const sampleReports = [ziyangReport, leiyangReport, zhuzhouReport];

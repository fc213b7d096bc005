import { entity, makeReportRecord, measure, relation } from '../builders/report-record.js';

const leiyang = entity('Committee', '耒阳市政协', {
  aliases: ['政协耒阳市委员会'],
  attributes: { level: 'county', jurisdiction: ['湖南省', '衡阳市', '耒阳市'] },
});
const zhuzhou = entity('Committee', '株洲市政协', { attributes: { level: 'prefecture', jurisdiction: ['湖南省', '株洲市'] } });
const ziyang = entity('Committee', '资阳市政协', { attributes: { level: 'prefecture', jurisdiction: ['四川省', '资阳市'] } });
const hunan = entity('Committee', '湖南省政协', { attributes: { level: 'province', jurisdiction: ['湖南省'] } });
const national = entity('Committee', '全国政协', { attributes: { level: 'nation', jurisdiction: [] } });
const xinzi = entity('Organization', '鑫资集团', { attributes: { category: 'company' } });
const party = entity('Organization', '中共资阳市委', {
  attributes: { category: 'party', level: 'prefecture', jurisdiction: ['四川省', '资阳市'] },
});
const yuan = entity('Person', '元方', { scope: '四川省/资阳市' });
const numbers = entity('Policy', '1453');
const slogan = entity('Policy', '两个确立', { attributes: { scope: 'national' } });
const talk = entity('Brand', '有事来协商', { aliases: ['有事来协商平台'] });
const book = entity('Brand', '书香政协');
const bridge = entity('Project', '清水塘大桥');
const advice = entity('Publication', '关于发展竹产业的建议');
const prize = entity('Award', '湖南省政协好新闻二等奖');
const shaoguan = entity('Place', '韶关市', { attributes: { level: 'prefecture', jurisdiction: ['广东省', '韶关市'] } });

/** Three made reports in which every question of cypher/query has an answer. */
export const questionReports = [
  makeReportRecord({
    name: '耒阳.txt',
    home: ['湖南省', '衡阳市', '耒阳市'],
    issuer: '耒阳市政协',
    period: '2024',
    entities: [leiyang, hunan, national, numbers, slogan, book, advice, prize, shaoguan],
    relations: [
      relation(leiyang, 'CARRIES_OUT', numbers, { times: 2 }),
      relation(leiyang, 'CARRIES_OUT', slogan),
      relation(leiyang, 'CARRIES_OUT', book),
      relation(leiyang, 'CARRIES_OUT', talk, { modality: 'planned', confidence: 0.5 }),
      relation(hunan, 'ORIGINATES', numbers),
      relation(leiyang, 'AUTHORED', advice),
      relation(advice, 'ADOPTED_BY', national),
      relation(advice, 'ADOPTED_BY', hunan),
      relation(leiyang, 'RECEIVED', prize),
      relation(prize, 'GRANTED_BY', hunan),
      relation(leiyang, 'VISITED', shaoguan),
      relation(leiyang, 'COOPERATES_WITH', zhuzhou),
    ],
  }),
  makeReportRecord({
    name: '株洲.txt',
    home: ['湖南省', '株洲市'],
    issuer: '株洲市政协',
    period: '2023',
    entities: [zhuzhou, numbers, slogan],
    relations: [
      relation(zhuzhou, 'CARRIES_OUT', numbers),
      relation(zhuzhou, 'CARRIES_OUT', slogan),
      relation(hunan, 'ORIGINATES', numbers),
      relation(zhuzhou, 'VISITED', leiyang),
    ],
  }),
  makeReportRecord({
    name: '资阳.txt',
    home: ['四川省', '资阳市'],
    issuer: '资阳市政协',
    period: '2022',
    entities: [ziyang, party, yuan, xinzi, talk, book, bridge],
    relations: [
      relation(ziyang, 'CARRIES_OUT', talk),
      relation(ziyang, 'ORIGINATES', talk),
      relation(ziyang, 'CARRIES_OUT', book),
      relation(yuan, 'HOLDS_POSITION', party, { title: '书记' }),
      relation(yuan, 'HOLDS_POSITION', ziyang, { title: '主席' }),
      relation(xinzi, 'ADVANCES', bridge),
      relation(xinzi, 'INVESTS_IN', bridge, { modality: 'planned', confidence: 0.6 }),
    ],
    measures: [measure(talk, 1257, '个', '议事平台', '2022'), measure(talk, 0.5, '万人', '参与')],
  }),
];

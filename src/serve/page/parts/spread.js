import { element } from '../dom.js';
import { periodLabel, placeLabel } from '../labels.js';
import { entityLink } from './badges.js';
import { claimEvidence } from './evidence.js';

/** Where an initiative is found, the place seen first at the top, and what that order rests on. */
export function spreadSection({ originators, adopters, planned, coverage }) {
  return element(
    'section',
    { class: 'spread' },
    element('h2', {}, '在哪里实施'),
    originators.map(({ body, claims }) =>
      element('div', { class: 'originator' }, element('p', {}, '首创：', entityLink(body)), claimEvidence(claims)),
    ),
    adopters.length > 0
      ? element('ol', { class: 'adopters' }, adopters.map(adopter))
      : element('p', { class: 'notice' }, '读过的报告里没有说到哪里在实施它。'),
    planned.length > 0 && [element('h3', {}, '计划实施'), element('ol', { class: 'adopters' }, planned.map(adopter))],
    element('p', { class: 'note' }, rests(coverage)),
  );
}

function adopter({ rank, path, firstSeen, bodies }) {
  return element(
    'li',
    {},
    element(
      'p',
      { class: 'adopter' },
      element('span', { class: 'rank' }, rank === null ? '–' : String(rank)),
      element('strong', {}, placeLabel(path)),
      element('span', { class: 'note' }, firstSeen === null ? '时间不详' : `初见：${periodLabel(firstSeen)}`),
    ),
    bodies.map(({ body, claims }) => element('div', { class: 'body' }, element('p', {}, entityLink(body)), claimEvidence(claims))),
  );
}

function rests({ reports, places, span }) {
  const time = span === null ? '' : `，所述时间 ${periodLabel(span)}`;
  const named = places.filter(({ path }) => path.length > 0).map(({ path }) => path.at(-1));
  const where = named.length === 0 ? '' : `（${named.slice(0, 12).join('、')}${named.length > 12 ? `等 ${named.length} 地` : ''}）`;
  return `次序只是在读过的 ${reports} 份报告${where}中初见的先后${time}。没有报告的地方和年份属于未知，不等于没有实施；先后也不说明谁学谁。`;
}

import { ask } from '../api.js';
import { reportAddress } from '../address.js';
import { element } from '../dom.js';
import { placeLabel, storedPeriodLabel } from '../labels.js';
import { pageTurner } from '../parts/page-turner.js';

const PAGE = 100;

/** The reports that were read. */
export async function showReports({ parameters }, signal) {
  const offset = Number(parameters.get('offset') ?? 0) || 0;
  const { items, total } = await ask('reports', { offset, limit: PAGE }, signal);
  return {
    title: '报告',
    content: [
      element('h1', {}, '报告 ', element('span', { class: 'count' }, String(total))),
      items.length === 0 && element('p', { class: 'notice' }, '还没有读过报告。'),
      element('ul', { class: 'cards' }, items.map(card)),
      pageTurner({ offset, limit: PAGE, total }, (to) => `#/reports${to > 0 ? `?offset=${to}` : ''}`),
    ],
  };
}

function card({ id, title, home, issuer, published, period, characters, counts }) {
  const facts = [
    issuer ?? placeLabel(home),
    period && `所述时间 ${storedPeriodLabel(period)}`,
    published && `发布于 ${published}`,
    `${characters.toLocaleString('zh-CN')} 字`,
    `${counts.entities} 个实体`,
    `${counts.claims} 处关系`,
  ];
  return element(
    'li',
    { class: 'card' },
    element('h3', {}, element('a', { href: reportAddress(id) }, title)),
    element('p', { class: 'note' }, facts.filter(Boolean).join(' · ')),
  );
}

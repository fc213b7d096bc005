import { ask } from '../api.js';
import { kindAddress } from '../address.js';
import { element } from '../dom.js';
import { kindLabel, placeLabel, shortPlaceLabel } from '../labels.js';
import { entityLink, kindBadge } from '../parts/badges.js';

const SHOWN = 24;
const PLACES_SHOWN = 12;

/** The first page: how much there is, and what is found in more than one place. */
export async function showHome(_address, signal) {
  const [statistics, initiatives] = await Promise.all([
    ask('statistics', {}, signal),
    ask('initiatives', { minimumPlaces: 2, evidence: false, limit: SHOWN }, signal),
  ]);
  return {
    content: statistics.reports === 0 ? empty() : [summary(statistics), kinds(statistics), shared(initiatives)],
  };
}

function summary({ reports, entities, edges, claims }) {
  const part = (count, unit, what) => [element('strong', {}, String(count)), ` ${unit}${what}`];
  return element(
    'section',
    { class: 'summary' },
    element('h1', {}, '政协工作，从报告里读出来'),
    element(
      'p',
      {},
      '读了 ',
      element('a', { href: '#/reports' }, ...part(reports, '份', '报告')),
      '，得到 ',
      part(entities, '个', '实体'),
      '、',
      part(edges, '条', '关系'),
      '，共 ',
      part(claims, '处', '出处'),
      '。每条关系都能翻到说出它的那句原文。',
    ),
  );
}

function kinds({ kinds: counts }) {
  const known = Object.entries(counts).filter(([, count]) => count > 0);
  return element(
    'ul',
    { class: 'tiles', 'aria-label': '实体的种类' },
    known.map(([kind, count]) =>
      element(
        'li',
        {},
        element(
          'a',
          { class: `kind-${kind}`, href: kindAddress(kind) },
          element('span', { class: 'tile-count' }, String(count)),
          element('span', { class: 'tile-kind' }, kindLabel(kind)),
        ),
      ),
    ),
  );
}

function shared({ items, total }) {
  return element(
    'section',
    {},
    element('h2', {}, '在多地出现的品牌与政策'),
    items.length === 0
      ? element('p', { class: 'notice' }, '读过的报告里，还没有哪个品牌或政策在两个以上地方出现。多读几份报告再来看。')
      : element('ul', { class: 'cards' }, items.map(card)),
    total > items.length && element('p', { class: 'note' }, `共 ${total} 项，显示前 ${items.length} 项。`),
  );
}

function card({ initiative, places, planned, placeCount, originators }) {
  const known = places.filter(({ path }) => path !== null).slice(0, PLACES_SHOWN);
  const done = new Set(places.map(({ path }) => path?.join('/')));
  const intended = planned.filter(({ path }) => path !== null && !done.has(path.join('/'))).slice(0, PLACES_SHOWN);
  return element(
    'li',
    { class: 'card' },
    element('h3', {}, entityLink(initiative), ' ', kindBadge(initiative.kind)),
    element(
      'ul',
      { class: 'chips' },
      known.map(({ path }) => element('li', { title: placeLabel(path) }, shortPlaceLabel(path))),
      placeCount > known.length && element('li', {}, `等 ${placeCount} 地`),
      intended.map(({ path }) =>
        element('li', { class: 'planned', title: `${placeLabel(path)}：报告说将要实施` }, `${shortPlaceLabel(path)}（计划）`),
      ),
    ),
    originators.length > 0 &&
      element(
        'p',
        { class: 'note' },
        '首创：',
        originators.map(({ body }, index) => [index > 0 && '、', entityLink(body)]),
      ),
  );
}

function empty() {
  return element(
    'div',
    { class: 'notice' },
    element('h1', {}, '图谱还是空的'),
    element('p', {}, '用 ', element('code', {}, 'cppcc-graph ingest 报告文件夹'), ' 读入报告，再刷新此页。'),
  );
}

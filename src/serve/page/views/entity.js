import { ask } from '../api.js';
import { reportAddress } from '../address.js';
import { element, fill } from '../dom.js';
import { groupLabel, isInitiative, placeLabel, storedPeriodLabel } from '../labels.js';
import { entityLink, kindBadge, plannedBadge } from '../parts/badges.js';
import { claimEvidence, measureEvidence } from '../parts/evidence.js';
import { spreadSection } from '../parts/spread.js';

const PAGE = 100;

/** One entity: names, numbers, where an initiative is found, connections by relation with their sentences, sources. */
export async function showEntity({ id }, signal) {
  const path = `entities/${encodeURIComponent(id)}`;
  const card = await ask(path, {}, signal);
  const [connections, spread] = await Promise.all([
    ask(`${path}/connections`, { limit: PAGE }, signal),
    isInitiative(card.kind) ? ask(`spread/${encodeURIComponent(card.id)}`, {}, signal) : null,
  ]);
  return {
    title: card.name,
    content: [heading(card), spread && spreadSection(spread), measures(card), connectionsSection(card, connections, path), sources(card)],
  };
}

function heading({ name, kind, aliases, attributes, reports }) {
  const others = aliases.filter((alias) => alias !== name);
  const place =
    attributes.jurisdiction && kind !== 'Place'
      ? placeLabel(attributes.jurisdiction)
      : placeLabel(attributes.jurisdiction?.slice(0, -1) ?? []);
  return element(
    'header',
    { class: 'entity-heading' },
    element('p', {}, kindBadge(kind), attributes.jurisdiction && element('span', { class: 'place' }, place)),
    element('h1', {}, name),
    others.length > 0 && element('p', { class: 'aliases' }, `又名：${others.join('、')}`),
    element('p', { class: 'note' }, `见于 ${reports} 份报告`),
  );
}

function measures({ measures: all }) {
  if (all.length === 0) return null;
  return element(
    'section',
    {},
    element('h2', {}, '报告给出的数'),
    element(
      'ul',
      { class: 'measures' },
      all.map((measure) =>
        element(
          'li',
          {},
          element(
            'p',
            {},
            element('strong', {}, `${measure.value.toLocaleString('zh-CN')} ${measure.unit}`),
            ` ${measure.what}`,
            periodNote(measure),
          ),
          measureEvidence(measure),
        ),
      ),
    ),
  );
}

function periodNote({ period }) {
  return period !== null && element('span', { class: 'note' }, `（${storedPeriodLabel(period)}）`);
}

function connectionsSection(card, first, path) {
  if (first.total === 0)
    return element('section', {}, element('h2', {}, '关系'), element('p', { class: 'notice' }, '报告里没有说到它与别的实体的关系。'));
  const groups = element('div', {});
  const foot = element('p', { class: 'note' });
  let known = [];
  const add = (page) => {
    known = merge(known, page.groups);
    fill(groups, known.map(group));
    const shown = page.offset + page.groups.reduce((sum, { connections }) => sum + connections.length, 0);
    const next = () => ask(`${path}/connections`, { limit: PAGE, offset: shown }).then(add, (error) => fill(foot, error.message));
    fill(
      foot,
      shown < page.total && [
        `共 ${page.total} 条，已显示 ${shown} 条 `,
        element('button', { type: 'button', onclick: next }, '再显示一些'),
      ],
    );
  };
  add(first);
  return element('section', {}, element('h2', {}, `关系（${card.connections}）`), groups, foot);
}

/** Pages cut groups in two; what belongs together is put together again. */
function merge(known, added) {
  const merged = known.map((one) => ({ ...one }));
  for (const next of added) {
    const same = merged.find(({ type, direction }) => type === next.type && direction === next.direction);
    if (same) same.connections = [...same.connections, ...next.connections];
    else merged.push(next);
  }
  return merged;
}

function group(one) {
  return element(
    'section',
    { class: 'group' },
    element('h3', {}, groupLabel(one), ' ', element('span', { class: 'count' }, String(one.total))),
    element(
      'ul',
      { class: 'connections' },
      one.connections.map(({ other, modality, claims }) =>
        element(
          'li',
          {},
          element(
            'p',
            { class: 'connection' },
            entityLink(other),
            ' ',
            kindBadge(other.kind),
            ' ',
            modality === 'planned' && plannedBadge(),
          ),
          claimEvidence(claims),
        ),
      ),
    ),
  );
}

function sources({ sources: all }) {
  return element(
    'section',
    {},
    element('h2', {}, '出处'),
    element(
      'ul',
      { class: 'plain' },
      all.map(({ report, mentions }) =>
        element(
          'li',
          {},
          element('a', { href: reportAddress(report.id) }, report.title),
          element('span', { class: 'note' }, ` 提到 ${mentions} 次`),
        ),
      ),
    ),
  );
}

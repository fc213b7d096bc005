import { ask } from '../api.js';
import { reportAddress } from '../address.js';
import { element, fill } from '../dom.js';
import { groupLabel, inOrder, isInitiative, placeLabel, storedPeriodLabel, typesBeside } from '../labels.js';
import { entityLink, kindBadge, plannedBadge } from '../parts/badges.js';
import { claimEvidence, measureEvidence } from '../parts/evidence.js';
import { spreadSection } from '../parts/spread.js';

const PAGE = 100;
/** How many numbers stand open; the rest unfold. */
const OPEN_MEASURES = 3;
/** An initiative's carriers and originators stand in its spread; they are not listed twice. */
const SHOWN_BY_SPREAD = ['CARRIES_OUT', 'ORIGINATES'];

/** One entity: names, numbers, where an initiative is found, connections by relation with their sentences, sources. */
export async function showEntity({ id }, signal) {
  const path = `entities/${encodeURIComponent(id)}`;
  const card = await ask(path, {}, signal);
  const spread = isInitiative(card.kind) ? await ask(`spread/${encodeURIComponent(card.id)}`, {}, signal) : null;
  const types = spread ? typesBeside(SHOWN_BY_SPREAD).join(',') : undefined;
  const readPage = (offset) => ask(`${path}/connections`, { types, offset, limit: PAGE }, offset === 0 ? signal : undefined);
  const first = await readPage(0);
  return {
    title: card.name,
    content: [
      heading(card),
      spread && spreadSection(spread),
      measures(card),
      connectionsSection(spread ? '其他关系' : '关系', first, readPage),
      sources(card),
    ],
  };
}

function heading({ name, kind, aliases, attributes, reports }) {
  const others = aliases.filter((alias) => alias !== name);
  const path = kind === 'Place' ? attributes.jurisdiction?.slice(0, -1) : attributes.jurisdiction;
  return element(
    'header',
    { class: 'entity-heading' },
    element('p', {}, kindBadge(kind), path && element('span', { class: 'place' }, placeLabel(path))),
    element('h1', {}, name),
    others.length > 0 && element('p', { class: 'aliases' }, `又名：${others.join('、')}`),
    element('p', { class: 'note' }, `见于 ${reports} 份报告`),
  );
}

function measures({ measures: all }) {
  if (all.length === 0) return null;
  const [open, folded] = [all.slice(0, OPEN_MEASURES), all.slice(OPEN_MEASURES)];
  return element(
    'section',
    {},
    element('h2', {}, '报告给出的数 ', element('span', { class: 'count' }, String(all.length))),
    element('ul', { class: 'measures' }, open.map(measureItem)),
    folded.length > 0 &&
      element(
        'details',
        {},
        element('summary', {}, `另有 ${folded.length} 个数`),
        element('ul', { class: 'measures' }, folded.map(measureItem)),
      ),
  );
}

function measureItem(measure) {
  const number = element('strong', {}, `${measure.value.toLocaleString('zh-CN')} ${measure.unit}`);
  return element('li', {}, element('p', {}, number, ` ${measure.what}`, periodNote(measure)), measureEvidence(measure));
}

function periodNote({ period }) {
  return period !== null && element('span', { class: 'note' }, `（${storedPeriodLabel(period)}）`);
}

function connectionsSection(title, first, readPage) {
  if (first.total === 0) return null;
  const jumps = element('p', { class: 'jumps', 'aria-label': '跳到' });
  const groups = element('div', {});
  const foot = element('p', { class: 'note' });
  let known = [];
  const add = (page) => {
    known = inOrder(merge(known, page.groups));
    const shownGroups = known.map(group);
    fill(groups, shownGroups);
    fill(jumps, known.length > 1 && known.map((one, index) => jump(one, shownGroups[index])));
    const shown = page.offset + page.groups.reduce((sum, { connections }) => sum + connections.length, 0);
    const next = () => readPage(shown).then(add, (error) => fill(foot, error.message));
    fill(
      foot,
      shown < page.total && [
        `共 ${page.total} 条，已显示 ${shown} 条 `,
        element('button', { type: 'button', onclick: next }, '再显示一些'),
      ],
    );
  };
  add(first);
  return element(
    'section',
    {},
    element('h2', {}, title, ' ', element('span', { class: 'count' }, String(first.total))),
    jumps,
    groups,
    foot,
  );
}

function jump(one, target) {
  return element(
    'button',
    { type: 'button', onclick: () => target.scrollIntoView({ block: 'start' }) },
    groupLabel(one),
    ' ',
    element('span', { class: 'count' }, String(one.total)),
  );
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

import { ask } from '../api.js';
import { kindAddress } from '../address.js';
import { element } from '../dom.js';
import { kindLabel } from '../labels.js';
import { entityLink } from '../parts/badges.js';
import { pageTurner } from '../parts/page-turner.js';

const PAGE = 100;

/** The entities of a kind, those whose names hold a text where one is given. */
export async function showKind({ id: kind, parameters }, signal) {
  const offset = Number(parameters.get('offset') ?? 0) || 0;
  const text = parameters.get('text') ?? '';
  const { items, total } = await ask('entities', { kind, offset, limit: PAGE, text: text === '' ? undefined : text }, signal);
  const title = text === '' ? kindLabel(kind) : `${kindLabel(kind)}：${text}`;
  return {
    title,
    content: [
      element('h1', {}, title, ' ', element('span', { class: 'count' }, String(total))),
      items.length === 0
        ? element('p', { class: 'notice' }, '这里没有实体。')
        : element(
            'ul',
            { class: 'listing' },
            items.map((item) => element('li', {}, entityLink(item), element('span', { class: 'note' }, `${item.connections} 条关系`))),
          ),
      pageTurner({ offset, limit: PAGE, total }, (to) => kindAddress(kind, { text, offset: to })),
    ],
  };
}

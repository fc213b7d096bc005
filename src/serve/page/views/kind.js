import { ask } from '../api.js';
import { kindAddress } from '../address.js';
import { element } from '../dom.js';
import { kindLabel } from '../labels.js';
import { entityLink } from '../parts/badges.js';

const PAGE = 100;

/** All entities of a kind, the best connected first. */
export async function showKind({ id: kind, parameters }, signal) {
  const offset = Number(parameters.get('offset') ?? 0) || 0;
  const { items, total } = await ask('entities', { kind, offset, limit: PAGE }, signal);
  const turn = (to, words) => element('a', { href: kindAddress(kind, to) }, words);
  return {
    title: kindLabel(kind),
    content: [
      element('h1', {}, kindLabel(kind), ' ', element('span', { class: 'count' }, String(total))),
      items.length === 0
        ? element('p', { class: 'notice' }, '这里没有实体。')
        : element(
            'ul',
            { class: 'listing' },
            items.map((item) => element('li', {}, entityLink(item), element('span', { class: 'note' }, `${item.connections} 条关系`))),
          ),
      element(
        'p',
        { class: 'turn' },
        offset > 0 && turn(Math.max(0, offset - PAGE), '上一页'),
        offset + PAGE < total && turn(offset + PAGE, '下一页'),
      ),
    ],
  };
}

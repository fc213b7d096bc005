import { element } from '../dom.js';

/** Links to the pages beside one; nothing where it is the only page. `address` gives the address of the page that begins at an offset. */
export function pageTurner({ offset, limit, total }, address) {
  if (offset === 0 && total <= limit) return null;
  return element(
    'p',
    { class: 'turn' },
    offset > 0 && element('a', { href: address(Math.max(0, offset - limit)) }, '上一页'),
    offset + limit < total && element('a', { href: address(offset + limit) }, '下一页'),
  );
}

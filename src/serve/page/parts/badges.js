import { entityAddress } from '../address.js';
import { element } from '../dom.js';
import { kindLabel } from '../labels.js';

/** The kind of an entity as a small coloured label. */
export function kindBadge(kind) {
  return element('span', { class: ['kind', `kind-${kind}`] }, kindLabel(kind));
}

/** The name of an entity that opens it. */
export function entityLink({ id, kind, name }) {
  return element('a', { class: ['entity', `kind-${kind}`], href: entityAddress(id) }, name);
}

/** Marks what reports only intend. */
export function plannedBadge() {
  return element('span', { class: 'planned', title: '报告说将要做，未说已做' }, '计划');
}

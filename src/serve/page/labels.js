import { ask } from './api.js';

/** What a relation is called from the side of its object. */
const SEEN_FROM_OBJECT = {
  LOCATED_IN: '位于此地的',
  PART_OF: '下属',
  GUIDED_BY: '指导的政协',
  LED_BY: '领导的政协',
  HOLDS_POSITION: '任职者',
  CARRIES_OUT: '实施者',
  ORIGINATES: '首创者',
  ADVANCES: '推进者',
  INVESTS_IN: '投资者',
  HELD: '举办者',
  ATTENDED: '出席者',
  AUTHORED: '作者',
  ADOPTED_BY: '采用的文献',
  PUBLISHED_IN: '刊发的文献',
  RECEIVED: '获奖者',
  GRANTED_BY: '授予的奖项',
  VISITED: '来访者',
  ENDORSED: '肯定者',
};

/** What a reader looks for first; the rest follows as it comes. */
const FIRST_TYPES = ['HOLDS_POSITION', 'CARRIES_OUT', 'ORIGINATES', 'RECEIVED', 'ADVANCES', 'INVESTS_IN', 'HELD', 'AUTHORED', 'VISITED'];

let ontology;

/** Kinds of entity and types of relation with their Chinese names, read once. */
export async function readOntology() {
  ontology ??= await ask('ontology').catch((error) => {
    ontology = undefined;
    throw error;
  });
  return ontology;
}

/** The Chinese name of a kind; before the ontology is read, the name in the graph. */
export function kindLabel(kind) {
  return ontology?.kinds.find((one) => one.kind === kind)?.label ?? kind;
}

/** All types of relation but some. */
export function typesBeside(some) {
  return ontology.types.map(({ type }) => type).filter((type) => !some.includes(type));
}

export function isInitiative(kind) {
  return kind === 'Brand' || kind === 'Policy';
}

/** What a group of connections is called, seen from the entity that is shown. */
export function groupLabel({ type, direction, label }) {
  return direction === 'in' ? (SEEN_FROM_OBJECT[type] ?? label) : label;
}

/** Groups of connections, those that are looked for most first. */
export function inOrder(groups) {
  const place = ({ type }) => (FIRST_TYPES.includes(type) ? FIRST_TYPES.indexOf(type) : FIRST_TYPES.length);
  return [...groups].sort((a, b) => place(a) - place(b));
}

/** A place from the province down in one line; the nation by its name, an unknown one by saying so. */
export function placeLabel(path) {
  if (path === null || path === undefined) return '地点不详';
  return path.length === 0 ? '全国' : path.join('');
}

/** A place as a name and the province it is in; between them nothing, for the sake of short lines. */
export function shortPlaceLabel(path) {
  return path.length > 2 ? `${path[0]} ${path.at(-1)}` : path.join(' ') || placeLabel(path);
}

/** A period as reports tell it: 2024, 2016—2021, 2025-03-21. */
export function periodLabel({ from, to }) {
  return from === to ? from : `${from}—${to}`;
}

/** A period as the store keeps it: 2024, 2016-2021; only between years stands a long dash. */
export function storedPeriodLabel(period) {
  return period === null || period === undefined ? null : period.replace(/^(\d{4})-(\d{4})$/, '$1—$2');
}

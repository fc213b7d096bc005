/**
 * The ontology as data: the kinds of entity, the types of relation and which kinds each may join.
 * Extractors, the schema in `cypher/`, the API and the scorer all read it from here.
 */

/** What an entity can be. `label` is its node label in the graph, `extraLabels` those that hold for every entity of the kind. */
export const ENTITY_KINDS = {
  Committee: { zh: '政协委员会', extraLabels: [] },
  Organization: { zh: '机构', extraLabels: [] },
  Person: { zh: '人物', extraLabels: [] },
  Place: { zh: '地方', extraLabels: [] },
  Project: { zh: '项目', extraLabels: [] },
  Brand: { zh: '品牌', extraLabels: ['Initiative'] },
  Policy: { zh: '政策', extraLabels: ['Initiative'] },
  Publication: { zh: '文献', extraLabels: [] },
  Event: { zh: '活动会议', extraLabels: [] },
  Award: { zh: '奖项', extraLabels: [] },
} as const satisfies Record<string, { zh: string; extraLabels: readonly string[] }>;

export type EntityKind = keyof typeof ENTITY_KINDS;
export const ENTITY_KIND_NAMES = Object.keys(ENTITY_KINDS) as readonly EntityKind[];

/** Brand or Policy: what can spread from city to city. */
export type InitiativeKind = 'Brand' | 'Policy';

/** What an Organization can be. */
export const ORGANIZATION_CATEGORIES = [
  'party',
  'government',
  'department',
  'company',
  'school',
  'hospital',
  'media',
  'association',
  'studio',
  'other',
] as const;
export type OrganizationCategory = (typeof ORGANIZATION_CATEGORIES)[number];

/** The relation types: which (subject, object) kinds each may join, in Chinese and whether direction means nothing. */
export const RELATION_TYPES = {
  LOCATED_IN: { zh: '位于', from: ['Committee', 'Organization', 'Project', 'Event'], to: ['Place'] },
  PART_OF: { zh: '隶属', from: ['Place', 'Organization'], to: ['Place', 'Organization', 'Committee'] },
  GUIDED_BY: { zh: '受指导于', from: ['Committee'], to: ['Committee'] },
  LED_BY: { zh: '受领导于', from: ['Committee'], to: ['Organization'] },
  HOLDS_POSITION: { zh: '任职', from: ['Person'], to: ['Committee', 'Organization'] },
  CARRIES_OUT: { zh: '实施', from: ['Committee', 'Organization'], to: ['Brand', 'Policy'] },
  ORIGINATES: { zh: '首创', from: ['Committee', 'Organization'], to: ['Brand', 'Policy'] },
  ADVANCES: { zh: '推进', from: ['Committee', 'Organization', 'Person'], to: ['Project'] },
  INVESTS_IN: { zh: '投资', from: ['Organization'], to: ['Project'] },
  HELD: { zh: '举办', from: ['Committee', 'Organization'], to: ['Event'] },
  ATTENDED: { zh: '出席', from: ['Person', 'Committee', 'Organization'], to: ['Event'] },
  AUTHORED: { zh: '撰写', from: ['Committee', 'Organization', 'Person'], to: ['Publication'] },
  ADOPTED_BY: { zh: '被采用', from: ['Publication'], to: ['Committee', 'Organization'] },
  PUBLISHED_IN: { zh: '刊发于', from: ['Publication'], to: ['Organization'] },
  RECEIVED: { zh: '获得', from: ['Committee', 'Organization', 'Person', 'Publication', 'Brand'], to: ['Award'] },
  GRANTED_BY: { zh: '授予方', from: ['Award'], to: ['Committee', 'Organization'] },
  VISITED: { zh: '到访', from: ['Committee', 'Person'], to: ['Place', 'Committee', 'Organization'] },
  COOPERATES_WITH: { zh: '协作', from: ['Committee'], to: ['Committee'] },
  ENDORSED: { zh: '肯定', from: ['Person', 'Organization', 'Committee'], to: ['Publication', 'Committee', 'Brand'] },
} as const satisfies Record<string, { zh: string; from: readonly EntityKind[]; to: readonly EntityKind[] }>;

export type RelationType = keyof typeof RELATION_TYPES;
export const RELATION_TYPE_NAMES = Object.keys(RELATION_TYPES) as readonly RelationType[];

/** COOPERATES_WITH reads the same both ways; it is kept once, ends in the order of their ids. */
export function isSymmetric(type: RelationType): boolean {
  return type === 'COOPERATES_WITH';
}

/** PART_OF joins like to like: Place to Place, Organization to Organization or Committee; every other type takes its whole table. */
export function allowsEndpoints(type: RelationType, from: EntityKind, to: EntityKind): boolean {
  const { from: subjects, to: objects } = RELATION_TYPES[type];
  if (!(subjects as readonly EntityKind[]).includes(from) || !(objects as readonly EntityKind[]).includes(to)) return false;
  return type === 'PART_OF' ? (from === 'Place') === (to === 'Place') : true;
}

export function isEntityKind(value: string): value is EntityKind {
  return Object.hasOwn(ENTITY_KINDS, value);
}

export function isRelationType(value: string): value is RelationType {
  return Object.hasOwn(RELATION_TYPES, value);
}

export function isInitiativeKind(kind: EntityKind): kind is InitiativeKind {
  return kind === 'Brand' || kind === 'Policy';
}

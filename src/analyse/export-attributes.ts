import type { EntitySummary, GraphEdge } from '../model/index.js';
import type { NodeMetrics } from './graph-metrics.js';

/** What an export says of a node or an edge: flat, as the graph formats want it. Absent facts are absent. */
export type ExportAttributes = Readonly<Record<string, string | number>>;

/** Keeps the parts of a list apart in formats that know no lists. */
const LIST_SEPARATOR = ' | ';

/** Attributes of nodes in exports and what they are, in the order they are written. */
export const NODE_ATTRIBUTES = {
  label: 'string',
  kind: 'string',
  aliases: 'string',
  category: 'string',
  level: 'string',
  jurisdiction: 'string',
  adcode: 'string',
  scope: 'string',
  reports: 'int',
  connections: 'int',
  degree: 'int',
  pageRank: 'double',
  community: 'int',
} as const;

/** Attributes of edges in exports and what they are. */
export const EDGE_ATTRIBUTES = {
  label: 'string',
  confidence: 'double',
  modality: 'string',
  titles: 'string',
  reports: 'int',
  periods: 'string',
} as const;

export function nodeAttributes(
  { name, kind, aliases, attributes, reports, connections }: EntitySummary,
  metrics?: NodeMetrics,
): ExportAttributes {
  const { category, level, jurisdiction, adcode, scope } = attributes;
  return present({
    label: name,
    kind,
    aliases: aliases.join(LIST_SEPARATOR),
    category,
    level,
    jurisdiction: jurisdiction?.join(LIST_SEPARATOR),
    adcode,
    scope,
    reports,
    connections,
    ...metrics,
  });
}

export function edgeAttributes({ type, confidence, modality, titles, reports, periods }: GraphEdge): ExportAttributes {
  return present({
    label: type,
    confidence,
    modality,
    titles: titles.join(LIST_SEPARATOR),
    reports,
    periods: periods.join(LIST_SEPARATOR),
  });
}

function present(facts: Readonly<Record<string, string | number | undefined>>): ExportAttributes {
  return Object.fromEntries(
    Object.entries(facts)
      .filter((fact): fact is [string, string | number] => fact[1] !== undefined && fact[1] !== '')
      .map(([name, value]) => [name, typeof value === 'string' ? withoutControls(value) : value]),
  );
}

/** Leaves out what XML 1.0 cannot carry at all, not even escaped: controls other than tab and line ends, lone surrogates, U+FFFE, U+FFFF. */
function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- exactly these are meant
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}

import type { CypherValue } from '../../../model/index.js';

/**
 * A value of the engine as plain JSON, in the shape all stores share: a node is `{labels, properties}`, a relationship
 * `{type, properties}`, a path `{nodes, relationships}`. Whole numbers that a double cannot hold, infinities and NaN come as text.
 */
export function toCypherValue(value: unknown): CypherValue {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
    case 'object':
      return value === null ? null : toComposite(value);
    default:
      return null;
  }
}

function toComposite(value: object): CypherValue {
  if (Array.isArray(value)) return value.map(toCypherValue);
  if (ArrayBuffer.isView(value)) return Array.from(value as Uint8Array, toCypherValue);
  if (value instanceof Date) return value.toISOString().replace(/(?:\.000)?Z$/u, '');
  const entries = Object.entries(value);
  const inner = new Map<string, unknown>(entries);
  if (Array.isArray(inner.get('_labels'))) {
    return { labels: (inner.get('_labels') as string[]).sort(), properties: toProperties(entries) };
  }
  if (typeof inner.get('_type') === 'string') return { type: inner.get('_type') as string, properties: toProperties(entries) };
  if (entries.length === 2 && Array.isArray(inner.get('nodes')) && Array.isArray(inner.get('edges'))) {
    return { nodes: toCypherValue(inner.get('nodes')), relationships: toCypherValue(inner.get('edges')) };
  }
  return toProperties(entries);
}

/** Properties without the engine's own marks (`_id`, `_labels`, `_type`, `_source`, `_target`), by name. */
function toProperties(entries: readonly (readonly [string, unknown])[]): CypherValue {
  return Object.fromEntries(
    entries
      .filter(([key]) => !ENGINE_MARKS.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, toCypherValue(inner)]),
  );
}

const ENGINE_MARKS: ReadonlySet<string> = new Set(['_id', '_labels', '_type', '_source', '_target']);

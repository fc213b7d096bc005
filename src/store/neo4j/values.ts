import neo4j, { type Date, type DateTime, type Integer, type LocalDateTime, type LocalTime, type Path, type Time } from 'neo4j-driver';
import type { CypherValue } from '../../model/index.js';

/**
 * A value of the driver as JSON. Integers become numbers, and strings where a number would lose digits; a node becomes
 * `{labels, properties}` (labels sorted), a relationship `{type, properties}`, a path `{nodes, relationships}`; dates, times and
 * durations become their ISO text, points their coordinates, bytes a list of numbers, NaN and the infinities their names.
 */
export function toCypherValue(value: unknown): CypherValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return fromBigInt(value);
  if (neo4j.isInt(value)) return fromInteger(value);
  if (Array.isArray(value)) return value.map(toCypherValue);
  if (ArrayBuffer.isView(value)) return [...(value as Int8Array)];
  if (neo4j.isNode(value)) return { labels: [...value.labels].sort(), properties: toObject(value.properties) };
  if (neo4j.isRelationship(value)) return { type: value.type, properties: toObject(value.properties) };
  if (neo4j.isPath(value)) return fromPath(value);
  if (neo4j.isPoint(value)) return toObject({ ...value });
  if (neo4j.isDuration(value)) return durationText(value.toString());
  if (isTemporal(value)) return value.toString();
  return toObject(value);
}

function toObject(value: object): Readonly<Record<string, CypherValue>> {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, toCypherValue(part)]));
}

function fromInteger(value: Integer): number | string {
  return value.inSafeRange() ? value.toNumber() : value.toString();
}

function fromBigInt(value: bigint): number | string {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
}

function fromPath(path: Path): CypherValue {
  return {
    nodes: [path.start, ...path.segments.map((segment) => segment.end)].map(toCypherValue),
    relationships: path.segments.map((segment) => toCypherValue(segment.relationship)),
  };
}

/** The driver writes a time part without times as a lone T, which ISO 8601 does not know. */
function durationText(text: string): string {
  return text === 'PT' ? 'PT0S' : text.replace(/T$/u, '');
}

type Temporal = Date | DateTime | LocalDateTime | LocalTime | Time;

function isTemporal(value: object): value is Temporal {
  return neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value) || neo4j.isLocalTime(value) || neo4j.isTime(value);
}

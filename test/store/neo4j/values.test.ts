import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { toNeo4jParameters } from '../../../src/store/neo4j/parameters.js';
import { describeAddress } from '../../../src/store/neo4j/store-errors.js';
import { toCypherValue } from '../../../src/store/neo4j/values.js';

const { types } = neo4j;

describe('toCypherValue', () => {
  const node = new types.Node(neo4j.int(1), ['Entity', 'Brand'], { id: 'b', reports: neo4j.int(2) }, 'n1');
  const other = new types.Node(neo4j.int(2), [], {}, 'n2');
  const edge = new types.Relationship(neo4j.int(3), neo4j.int(1), neo4j.int(2), 'HELD', { starts: [neo4j.int(5)] }, 'r1', 'n1', 'n2');

  it.each([
    ['nothing', null, null],
    ['a small integer', neo4j.int(42), 42],
    ['the largest safe integer', neo4j.int('9007199254740991'), 9007199254740991],
    ['an integer past it', neo4j.int('9007199254740993'), '9007199254740993'],
    ['the smallest integer', neo4j.int('-9223372036854775808'), '-9223372036854775808'],
    ['a float', 0.5, 0.5],
    ['no number', Number.NaN, 'NaN'],
    ['infinity', -Infinity, '-Infinity'],
    ['bytes', Int8Array.of(1, -2), [1, -2]],
    ['a node', node, { labels: ['Brand', 'Entity'], properties: { id: 'b', reports: 2 } }],
    ['a relationship', edge, { type: 'HELD', properties: { starts: [5] } }],
    ['a date', new types.Date(2024, 3, 1), '2024-03-01'],
    ['a date and time', types.LocalDateTime.fromStandardDate(new Date(2024, 0, 2, 3, 4, 5)), '2024-01-02T03:04:05'],
    ['a duration of days', new types.Duration(14, 3, 0, 0), 'P1Y2M3D'],
    ['a duration of seconds', new types.Duration(neo4j.int(0), neo4j.int(0), neo4j.int(3661), neo4j.int(0)), 'PT1H1M1S'],
    ['no duration', new types.Duration(0, 0, 0, 0), 'PT0S'],
    ['a point', new types.Point(neo4j.int(4326), 104.6, 30.1), { srid: 4326, x: 104.6, y: 30.1 }],
    ['a map', { list: [neo4j.int(1), { deep: neo4j.int(2) }] }, { list: [1, { deep: 2 }] }],
  ])('%s', (_what, value, json) => {
    expect(toCypherValue(value)).toEqual(json);
  });

  it('a path', () => {
    const path = new types.Path(node, other, [new types.PathSegment(node, edge, other)]);
    expect(toCypherValue(path)).toEqual({
      nodes: [
        { labels: ['Brand', 'Entity'], properties: { id: 'b', reports: 2 } },
        { labels: [], properties: {} },
      ],
      relationships: [{ type: 'HELD', properties: { starts: [5] } }],
    });
  });
});

describe('toNeo4jParameters', () => {
  it('sends whole numbers as integers, others as floats, undefined as null', () => {
    expect(toNeo4jParameters({ a: 1, b: 0.5, c: undefined, d: ['x', 2, { e: 3 }], f: 1e300 })).toEqual({
      a: neo4j.int(1),
      b: 0.5,
      c: null,
      d: ['x', neo4j.int(2), { e: neo4j.int(3) }],
      f: 1e300,
    });
  });
});

describe('describeAddress', () => {
  it.each([
    ['bolt://localhost:7687', 'bolt://localhost:7687'],
    ['neo4j+s://db.example.org', 'neo4j+s://db.example.org'],
    ['bolt://neo4j:secret@10.0.0.1:7687/x?y=z', 'bolt://10.0.0.1:7687'],
    ['not an address', 'the given address'],
  ])('%s → %s', (uri, address) => {
    expect(describeAddress(uri)).toBe(address);
  });
});

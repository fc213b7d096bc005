import { describe, expect, it } from 'vitest';
import { toCypherValue } from '../../../../src/store/embedded/cypher/engine-values.js';

describe('a value of the engine', () => {
  it.each([
    [1, 1],
    [2.5, 2.5],
    ['文', '文'],
    [true, true],
    [null, null],
    [undefined, null],
    [10n, 10],
    [9007199254740993n, '9007199254740993'],
    [Number.NaN, 'NaN'],
    [-Infinity, '-Infinity'],
    [[1, [null, 2n]], [1, [null, 2]]],
    [{ b: 1n, a: [true] }, { a: [true], b: 1 }],
    [new Date('2024-01-01T08:30:00.000Z'), '2024-01-01T08:30:00'],
    [new Date('2024-01-01T08:30:00.250Z'), '2024-01-01T08:30:00.250'],
    [new Float32Array([0.5, 1]), [0.5, 1]],
    [{ nodes: 1, edges: [] }, { edges: [], nodes: 1 }],
  ])('becomes plain JSON (case %#)', (value, wanted) => {
    expect(toCypherValue(value)).toEqual(wanted);
  });

  it('that is a node, relationship or path takes the shape that all stores share', () => {
    const node = { _id: 1, _labels: ['Entity', 'Brand'], name: '书香政协', _source: 0 };
    const edge = { _id: 0, _source: 1, _target: 2, _type: 'CARRIES_OUT', starts: [1] };
    expect(toCypherValue(node)).toEqual({ labels: ['Brand', 'Entity'], properties: { name: '书香政协' } });
    expect(toCypherValue(edge)).toEqual({ type: 'CARRIES_OUT', properties: { starts: [1] } });
    expect(toCypherValue({ nodes: [node], edges: [edge] })).toEqual({
      nodes: [{ labels: ['Brand', 'Entity'], properties: { name: '书香政协' } }],
      relationships: [{ type: 'CARRIES_OUT', properties: { starts: [1] } }],
    });
  });
});

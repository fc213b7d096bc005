import { describe, expect, it } from 'vitest';
import { NotFoundError, UsageError } from '../../src/model/index.js';
import { loadNamedQueries, parseNamedQuery, readQueryParameters, requireNamedQuery } from '../../src/query/index.js';

const query = parseNamedQuery(
  'who',
  [
    '// zh: 谁',
    '// en: Who',
    '// param: name | text | example=1453 | 名称 | name',
    '// param: least | integer | default=2 | 至少 | least',
    '// param: places | list | default= | 地方 | places',
    '// column: body | text | 机构 | body',
    'MATCH (b:Entity) WHERE b.name = $name AND b.reports >= $least AND b.county IN $places RETURN b.name AS body',
  ].join('\n'),
);

describe('loadNamedQueries', () => {
  it('reads every question that ships, by name, each with an ORDER BY', () => {
    const queries = loadNamedQueries();
    const names = queries.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(10);
    expect(names).toEqual([...names].sort());
    expect(names).toContain('initiative-adopters');
    for (const { statement } of queries) expect(statement).toMatch(/ORDER BY/u);
  });

  it('keeps to the Cypher that every store speaks', () => {
    for (const { statement } of loadNamedQueries()) {
      for (const [, node = ''] of statement.matchAll(/(?:MATCH |[-<>])\((\w*[^)]*)\)/gu)) expect(node, statement).toMatch(/^\w*:\w+/u);
      expect(statement).not.toMatch(/\[[^\]]*:[^\]]*\|/u);
      expect(statement).not.toMatch(/\b(?:SHORTEST|COLLECT \{|CALL |LOAD )/u);
    }
  });
});

describe('requireNamedQuery', () => {
  it('finds one by name', () => {
    expect(requireNamedQuery('who', [query])).toBe(query);
  });

  it('lists those there are for an unknown name', () => {
    expect(() => requireNamedQuery('whom', [query])).toThrow(NotFoundError);
    expect(() => requireNamedQuery('whom', [query])).toThrow(/who/u);
  });
});

describe('readQueryParameters', () => {
  it('fills in defaults', () => {
    expect(readQueryParameters(query, { name: '1453' })).toEqual({ name: '1453', least: 2, places: [] });
  });

  it('takes values and written ones', () => {
    expect(readQueryParameters(query, { name: 'x', least: '3', places: '耒阳市,资阳市' })).toEqual({
      name: 'x',
      least: 3,
      places: ['耒阳市', '资阳市'],
    });
    expect(readQueryParameters(query, { name: 'x', least: 3, places: ['耒阳市'] })).toEqual({ name: 'x', least: 3, places: ['耒阳市'] });
  });

  it.each([
    ['one that is missing', {}, 'name'],
    ['one that is unknown', { name: 'x', most: 3 }, 'most'],
    ['a wrong type', { name: 'x', least: 1.5 }, 'least'],
    ['a wrong written type', { name: 'x', least: 'two' }, 'least'],
    ['a list of other things', { name: 'x', places: [1] }, 'places'],
    ['a value where a list belongs', { name: 'x', places: true }, 'places'],
    ['nothing where a text belongs', { name: null }, 'name'],
  ])('refuses %s and names it', (_what, given, named) => {
    expect(() => readQueryParameters(query, given)).toThrow(UsageError);
    expect(() => readQueryParameters(query, given)).toThrow(named);
  });
});

import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../src/model/index.js';
import { parseNamedQuery, toParameterValue, type ParameterType } from '../../src/query/index.js';

const GOOD = [
  '// zh: 谁在实施',
  '// en: Who carries it out',
  '// param: name | text | example=1453 | 名称 | name',
  '// param: limit | integer | default=5 | 行数 | rows',
  '// column: body | text | 机构 | body',
  'MATCH (b:Entity) WHERE b.name = $name',
  'RETURN b.name AS body LIMIT $limit;',
];

describe('parseNamedQuery', () => {
  it('reads titles, parameters, columns and the statement', () => {
    expect(parseNamedQuery('who', GOOD.join('\n'))).toEqual({
      name: 'who',
      title: { zh: '谁在实施', en: 'Who carries it out' },
      parameters: [
        { name: 'name', type: 'text', example: '1453', description: { zh: '名称', en: 'name' } },
        { name: 'limit', type: 'integer', default: 5, example: 5, description: { zh: '行数', en: 'rows' } },
      ],
      columns: [{ name: 'body', type: 'text', title: { zh: '机构', en: 'body' } }],
      statement: 'MATCH (b:Entity) WHERE b.name = $name\nRETURN b.name AS body LIMIT $limit',
    });
  });

  it('reads files with Windows line ends alike', () => {
    expect(parseNamedQuery('who', GOOD.join('\r\n'))).toEqual(parseNamedQuery('who', GOOD.join('\n')));
  });

  it.each([
    ['a line that is no field', 1, '// hello', 2],
    ['an unknown type', 2, '// param: name | word | example=1453 | 名称 | name', 3],
    ['neither default nor example', 2, '// param: name | text | 1453 | 名称 | name', 3],
    ['a default of another type', 3, '// param: limit | integer | default=many | 行数 | rows', 4],
    ['a part too few', 4, '// column: body | text | 机构', 5],
    ['an empty part', 4, '// column: body | text | | body', 5],
    ['a name that is none', 4, '// column: 机构 | text | 机构 | body', 5],
    ['an unknown column type', 4, '// column: body | node | 机构 | body', 5],
    ['a parameter that is not told of', 5, 'MATCH (b:Entity) WHERE b.name = $name AND b.kind = $kind', 6],
    ['a parameter that is not used', 5, 'MATCH (b:Entity)', 1],
  ])('refuses %s, with its line', (_what, index, line, told) => {
    const text = GOOD.with(index, line).join('\n');
    expect(() => parseNamedQuery('who', text)).toThrow(InvariantError);
    expect(() => parseNamedQuery('who', text)).toThrow(`who.cypher, line ${told}:`);
  });

  it.each([
    ['without a Chinese title', GOOD.slice(1)],
    ['with two English titles', [GOOD[1] ?? '', ...GOOD]],
    ['without columns', GOOD.toSpliced(4, 1)],
    ['without a statement', GOOD.slice(0, 5)],
    ['with nothing but comments and a semicolon', [...GOOD.slice(0, 5), ';']],
  ])('refuses a file %s', (_what, lines) => {
    expect(() => parseNamedQuery('who', lines.join('\n'))).toThrow(InvariantError);
  });
});

describe('toParameterValue', () => {
  it.each<[ParameterType, string, unknown]>([
    ['text', ' 书香 政协', ' 书香 政协'],
    ['text', '', ''],
    ['integer', '-12', -12],
    ['integer', '1.5', undefined],
    ['integer', '', undefined],
    ['integer', '99999999999999999', undefined],
    ['number', '0.75', 0.75],
    ['number', '1e3', undefined],
    ['boolean', 'true', true],
    ['boolean', 'false', false],
    ['boolean', 'yes', undefined],
    ['list', '耒阳市， 资阳市,', ['耒阳市', '资阳市']],
    ['list', '', []],
  ])('%s %j', (type, written, value) => {
    expect(toParameterValue(type, written)).toEqual(value);
  });
});

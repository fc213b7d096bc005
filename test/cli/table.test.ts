import { describe, expect, it } from 'vitest';
import { cut, formatTable } from '../../src/cli/table.js';

describe('formatTable', () => {
  it('aligns Chinese as two wide, numbers at the right', () => {
    const rows = [
      { name: '有事来协商', count: 1257 },
      { name: 'SA750', count: 3 },
    ];
    const table = formatTable(
      [
        { title: '名称', of: (row: (typeof rows)[number]) => row.name },
        { title: 'count', of: (row) => row.count },
      ],
      rows,
    );
    expect(table).toBe('名称        count\n有事来协商   1257\nSA750           3\n');
  });

  it('shows the titles of an empty table', () => {
    expect(formatTable([{ title: 'a', of: () => '' }], [])).toBe('a\n');
  });
});

describe('cut', () => {
  it.each([
    ['短', 4, '短'],
    ['政协委员', 8, '政协委员'],
    ['政协委员会', 8, '政协委…'],
    ['第一行\n第二行', 20, '第一行 第二行'],
    ['abcdef', 4, 'abc…'],
  ])('%s to %i', (text, width, expected) => {
    expect(cut(text, width)).toBe(expected);
  });
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../src/cli/csv.js';
import { openStore } from '../../src/cli/open-store.js';
import { entity, makeReportRecord, relation } from '../builders/report-record.js';
import { cliDesk, type CliDesk } from './run-cli.js';

const committee = (...path: string[]) => entity('Committee', `${path.at(-1) ?? ''}政协`, { attributes: { jurisdiction: path } });
const hunan = committee('湖南省');
const zhuzhou = committee('湖南省', '株洲市');
const ziyang = committee('四川省', '资阳市');
const books = entity('Brand', '书香政协');
const localBooks = entity('Brand', '书香政协·文润资阳');
const formula = entity('Policy', '1453');

/** A desk whose graph holds two reports. */
async function desk(): Promise<CliDesk> {
  const made = await cliDesk();
  const store = await openStore({ dataFolder: join(made.folder, '.cppcc-graph'), neo4j: undefined, port: undefined }, 'write');
  try {
    await store.putReports([
      makeReportRecord({
        name: 'zhuzhou.txt',
        home: ['湖南省', '株洲市'],
        period: '2024',
        entities: [hunan, zhuzhou, ziyang, books, formula],
        relations: [
          relation(hunan, 'ORIGINATES', formula, { period: '2024' }),
          relation(zhuzhou, 'CARRIES_OUT', formula, { period: '2024' }),
          relation(zhuzhou, 'CARRIES_OUT', books, { period: '2024' }),
          relation(zhuzhou, 'VISITED', ziyang, { period: '2024' }),
        ],
      }),
      makeReportRecord({
        name: 'ziyang.txt',
        home: ['四川省', '资阳市'],
        period: '2022',
        entities: [ziyang, localBooks],
        relations: [relation(ziyang, 'CARRIES_OUT', localBooks, { period: '2022' })],
      }),
    ]);
  } finally {
    await store.close();
  }
  return made;
}

describe('spread --family', () => {
  it('takes local forms together, tells why, and what was observed apart', async () => {
    const { code, stdout } = await (await desk()).run('spread', '书香政协', '--family');
    expect(code).toBe(0);
    expect(stdout).toContain('proposed from the names');
    expect(stdout).toContain('one name is part of the other, sharing 书香政协 [0.95]');
    expect(stdout.indexOf('1. 四川省/资阳市, by 2022, no earlier report')).toBeGreaterThan(stdout.indexOf('Observed: first seen in'));
    expect(stdout).toContain('2. 湖南省/株洲市, by 2024');
    expect(stdout).toContain('Rests on 2 reports of 2 places, 2022 to 2024; other places and times are unknown.');
  });

  it('writes the places as comma-separated values, of a family or of one name', async () => {
    const made = await desk();
    const family = (await made.run('spread', '书香政协', '--family', '--csv')).stdout.trimEnd().split('\r\n');
    expect(family[0]).toBe('rank,place,first seen from,first seen to,not seen in,censoring,started,bodies,reports');
    expect(family.slice(1)).toEqual([
      '1,四川省/资阳市,2022,2022,,left,false,资阳市政协,ziyang.txt',
      '2,湖南省/株洲市,2024,2024,,left,false,株洲市政协,zhuzhou.txt',
    ]);
    expect((await made.run('spread', '书香政协', '--csv')).stdout.trimEnd().split('\r\n')).toHaveLength(2);
  });
});

describe('cities', () => {
  it('lists places, and tells of one what it runs', async () => {
    const made = await desk();
    expect((await made.run('cities')).stdout).toContain('湖南省/株洲市');
    const { stdout } = await made.run('cities', '株洲市');
    expect(stdout).toContain('own reports cover 2024');
    expect(stdout).toContain('  1453, by 2024');
    expect((await made.run('cities', '株洲市', '--json')).json).toMatchObject([
      { profile: { place: '湖南省/株洲市' }, pairs: [{ shared: 1 }] },
    ]);
  });

  it('refuses a place that nothing tells of', async () => {
    const { code, stderr } = await (await desk()).run('cities', '广州市');
    expect(code).toBe(1);
    expect(stderr).toContain('广州市');
  });
});

describe('influence', () => {
  it('keeps what is inferred apart from what superiors started and from contacts', async () => {
    const { code, stdout } = await (await desk()).run('influence');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Inferred, not observed: .*\n {2}no line is likely enough\n/);
    expect(stdout).toContain('湖南省 → 湖南省/株洲市: 1453');
    expect(stdout).toContain('VISITED: 1 dated pairs; 0 adoptions after contact');
  });

  it('refuses a model that it does not know', async () => {
    const { code, stderr } = await (await desk()).run('influence', '--model', 'raleigh');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "rayleigh"?');
  });
});

describe('reuse', () => {
  it('shows shared passages at their places in both reports', async () => {
    const { code, json } = await (await desk()).run('reuse', 'zhuzhou.txt', 'ziyang.txt', '--json');
    expect(code).toBe(0);
    expect(json).toMatchObject([{ first: 'zhuzhou.txt', second: 'ziyang.txt', others: 0 }]);
  });

  it('refuses a report that is not there', async () => {
    const { code, stderr } = await (await desk()).run('reuse', 'zhuzhou.txt', 'none.txt');
    expect(code).toBe(1);
    expect(stderr).toContain('"none.txt"');
  });
});

describe('formatCsv', () => {
  it('quotes what must be quoted', () => {
    const columns = [{ title: 'a', of: (row: string) => row }];
    expect(formatCsv(columns, ['x', 'a,b', 'say "x"', '一\n二'])).toBe('a\r\nx\r\n"a,b"\r\n"say ""x"""\r\n"一\n二"\r\n');
  });
});

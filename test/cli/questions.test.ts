import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/cli/open-store.js';
import { createEntityId } from '../../src/model/index.js';
import { entity, makeReportRecord, measure, relation } from '../builders/report-record.js';
import { cliDesk, type CliDesk } from './run-cli.js';

const leiyang = entity('Committee', '耒阳市政协', { attributes: { level: 'county', jurisdiction: ['湖南省', '衡阳市', '耒阳市'] } });
const ziyang = entity('Committee', '资阳市政协', { attributes: { level: 'prefecture', jurisdiction: ['四川省', '资阳市'] } });
const books = entity('Brand', '书香政协', { aliases: ['书香政协品牌'] });
const talks = entity('Brand', '有事来协商');
const official = entity('Person', '元方');
const chairOf = (place: string) => entity('Person', '王伟', { scope: place });

/** A desk whose graph holds two reports. */
async function desk(): Promise<CliDesk> {
  const made = await cliDesk();
  const store = await openStore({ dataFolder: join(made.folder, '.cppcc-graph'), neo4j: undefined, port: undefined }, 'write');
  try {
    await store.putReports([
      makeReportRecord({
        name: 'leiyang.txt',
        home: ['湖南省', '衡阳市', '耒阳市'],
        period: '2024',
        entities: [leiyang, books, chairOf('耒阳市')],
        relations: [
          relation(leiyang, 'CARRIES_OUT', books, { period: '2024' }),
          relation(chairOf('耒阳市'), 'HOLDS_POSITION', leiyang, { title: '主席' }),
        ],
      }),
      makeReportRecord({
        name: 'ziyang.txt',
        home: ['四川省', '资阳市'],
        period: '2022',
        entities: [ziyang, books, talks, official, chairOf('资阳市')],
        relations: [
          relation(ziyang, 'CARRIES_OUT', books, { period: '2022' }),
          relation(ziyang, 'CARRIES_OUT', talks, { period: '2022' }),
          relation(official, 'VISITED', ziyang),
        ],
        measures: [measure(talks, 1257, '个', '议事平台', '2022')],
      }),
    ]);
  } finally {
    await store.close();
  }
  return made;
}

describe('entity', () => {
  it('shows what is known, each fact with its sentence and report', async () => {
    const { stdout, code } = await (await desk()).run('entity', '有事来协商');
    expect(code).toBe(0);
    expect(stdout).toContain('有事来协商 (Brand)');
    expect(stdout).toContain('议事平台 1257个\n    “有事来协商议事平台1257个。” [ziyang.txt, 2022]');
    expect(stdout).toContain(
      '资阳市政协 —实施 CARRIES_OUT→ 有事来协商\n    “资阳市政协 CARRIES_OUT 有事来协商（asserted，第1句）。” [ziyang.txt, 2022]',
    );
  });

  it('finds an entity by alias and by id, and gives JSON', async () => {
    const made = await desk();
    const byAlias = await made.run('entity', '书香政协品牌', '--json');
    expect(byAlias.json).toMatchObject([
      { entity: { name: '书香政协', reports: 2 }, connections: { total: 2, groups: [{ type: 'CARRIES_OUT' }] } },
    ]);
    expect((await made.run('entity', createEntityId('Brand', '书香政协'), '--json')).json).toEqual(byAlias.json);
  });

  it('lists the bearers of a name that several have, and asks for the id', async () => {
    const { code, stdout, stderr } = await (await desk()).run('entity', '王伟');
    expect([code, stdout]).toEqual([1, '']);
    const lines = stderr.trim().split('\n');
    expect(lines[0]).toContain('2 entities bear the name "王伟"');
    expect(lines.slice(1).sort()).toEqual(
      ['耒阳市', '资阳市'].map((place) => `  ${createEntityId('Person', '王伟', place)}  王伟 (Person)`).sort(),
    );
  });

  it('names near entities for an unknown one', async () => {
    const { code, stderr } = await (await desk()).run('entity', '书香');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^cppcc-graph: .*书香政协.*\n$/);
  });
});

describe('neighbours', () => {
  it('shows the nearer first, and says what is cut', async () => {
    const { stdout, stderr } = await (await desk()).run('neighbours', '元方', '--depth', '2', '--limit', '2');
    expect(stdout).toContain('元方 (Person): 3 entities around');
    expect(stdout).toContain('元方 —到访 VISITED→ 资阳市政协');
    expect(stderr).toBe('Shown: 2 of 3; --limit shows more.\n');
  });

  it('takes kinds and types in any case', async () => {
    const { json } = await (await desk()).run('neighbours', '资阳市政协', '--kinds', 'brand', '--types', 'carries_out', '--json');
    expect((json as { nodes: { name: string }[] }[])[0]?.nodes.map(({ name }) => name)).toEqual(['书香政协', '有事来协商']);
  });

  it.each([
    ['--kinds', 'Brnd', 'Did you mean "Brand"?'],
    ['--types', 'CARIES_OUT', 'Did you mean "CARRIES_OUT"?'],
    ['--depth', '4', 'from 1 to 3'],
  ])('refuses %s %s', async (option, value, words) => {
    const { code, stderr } = await (await cliDesk()).run('neighbours', '元方', option, value);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('path', () => {
  it('walks over what two bodies share, with a sentence for each step', async () => {
    const { code, stdout } = await (await desk()).run('path', '耒阳市政协', '资阳市政协');
    expect(code).toBe(0);
    expect(stdout).toContain('耒阳市政协 (Committee) – 书香政协 (Brand) – 资阳市政协 (Committee)\n2 steps\n');
    expect(stdout.match(/“/g)).toHaveLength(2);
  });

  it('exits 1 where there is none', async () => {
    const { code, stdout, stderr } = await (await desk()).run('path', '耒阳市政协', '元方', '--max-length', '1');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('no path of at most 1 steps');
  });
});

describe('spread', () => {
  it('orders places by when reports first show them, and states what it rests on', async () => {
    const { stdout } = await (await desk()).run('spread', '书香政协');
    expect(stdout.indexOf('1. 四川省/资阳市, first seen 2022')).toBeGreaterThan(0);
    expect(stdout.indexOf('2. 湖南省/衡阳市/耒阳市, first seen 2024')).toBeGreaterThan(stdout.indexOf('1. 四川省'));
    expect(stdout).toContain('Seen in 2 reports of 2 places, 2022 to 2024');
  });

  it('refuses what is no initiative', async () => {
    const { code, stderr } = await (await desk()).run('spread', '元方');
    expect(code).toBe(1);
    expect(stderr).toContain('is a Person');
  });
});

describe('query', () => {
  it('lists the questions with their parameters', async () => {
    const made = await cliDesk();
    expect((await made.run('query')).stdout).toContain('initiative-adopters');
    const { json } = await made.run('query', '--json');
    expect(json).toMatchObject([{ items: expect.arrayContaining([expect.objectContaining({ name: 'initiative-adopters' })]) as unknown }]);
  });

  it('asks one', async () => {
    const { code, json } = await (await desk()).run('query', 'initiative-adopters', '--param', 'initiative=书香政协', '--json');
    expect(code).toBe(0);
    const [{ columns, rows }] = json as [{ columns: string[]; rows: unknown[][] }];
    expect(rows.map((row) => row[columns.indexOf('body')]).sort()).toEqual(['耒阳市政协', '资阳市政协']);
  });

  it.each([
    [['query', 'initiative-adopter'], 'Did you mean "initiative-adopters"?'],
    [['query', 'initiative-adopters'], 'initiative'],
    [['query', 'initiative-adopters', '--param', 'name=1'], 'name'],
    [['query', 'initiative-adopters', '--param', 'initiative'], 'name=text'],
  ])('refuses %j as wrong use', async (given, words) => {
    const { code, stderr } = await (await desk()).run(...given);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('cypher', () => {
  const statement = 'MATCH (n:Entity {name: $name}) RETURN n.name AS name, n.reports AS reports';

  it('runs a statement with parameters', async () => {
    const made = await desk();
    const result = await made.run('cypher', statement, '--param', 'name=书香政协', '--json');
    expect(result.json).toEqual([{ columns: ['name', 'reports'], rows: [['书香政协', 2]], truncated: false }]);
    expect((await made.run('cypher', statement, '--param', 'name=书香政协')).stdout).toBe('name      reports\n书香政协        2\n');
  });

  it('reads the statement from standard input', async () => {
    const made = await desk();
    const { json } = await made.runWith({ stdin: Readable.from([statement]) }, 'cypher', '-', '--param', 'name=元方', '--json');
    expect(json).toMatchObject([{ rows: [['元方', 1]] }]);
  });

  it('tells where rows were cut', async () => {
    const { stdout, stderr } = await (await desk()).run('cypher', 'MATCH (n:Entity) RETURN n.name AS name ORDER BY name', '--limit', '2');
    expect(stdout.trim().split('\n')).toHaveLength(3);
    expect(stderr).toBe('Only the first 2 rows are shown; --limit shows more.\n');
  });

  it('refuses to write', async () => {
    const made = await desk();
    const { code, stdout, stderr } = await made.run('cypher', 'CREATE (n:Entity) RETURN n');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('export', () => {
  it.each(['jsonl', 'gexf', 'graphml', 'json'])('writes %s, to a file as to standard output', async (format) => {
    const made = await desk();
    const { code, stdout } = await made.run('export', format);
    expect(code).toBe(0);
    expect(stdout).toContain('书香政协');
    const toFile = await made.run('export', format, '--out', `out/graph.${format}`);
    expect(toFile.stdout).toBe(`${join(made.folder, `out/graph.${format}`)}\n`);
    expect(await readFile(join(made.folder, `out/graph.${format}`), 'utf8')).toBe(stdout);
    expect(await readdir(join(made.folder, 'out'))).toEqual([`graph.${format}`]);
  });

  it('stops without a word when the reader has gone', async () => {
    const gone = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })) });
    const { code, stderr } = await (await desk()).runWith({ stdout: gone }, 'export', 'jsonl');
    expect([code, stderr]).toEqual([0, '']);
  });

  it('leaves no file when it is broken off', async () => {
    const made = await desk();
    const { code, stderr } = await made.runWith({ onInterrupt: () => AbortSignal.abort() }, 'export', 'jsonl', '--out', 'out/graph.jsonl');
    expect([code, stderr]).toEqual([1, 'cppcc-graph: broken off.\n']);
    expect(await readdir(join(made.folder, 'out'))).toEqual([]);
  });

  it('names the nearest format', async () => {
    const { code, stderr } = await (await cliDesk()).run('export', 'jsnl');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "jsonl"?');
  });
});

describe('remove', () => {
  it('takes out what only that report supports', async () => {
    const made = await desk();
    const { code, stdout } = await made.run('remove', 'ziyang.txt');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Removed ziyang\.txt: 3 claims, 1 measures, 3 edges and 4 entities that only it supported\.\n$/);
    expect((await made.run('entity', '书香政协', '--json')).json).toMatchObject([{ entity: { reports: 1 } }]);
  });

  it('names the nearest report', async () => {
    const { code, stderr } = await (await desk()).run('remove', 'ziyan.txt');
    expect(code).toBe(1);
    expect(stderr).toContain('Did you mean "ziyang.txt"?');
  });
});

describe('a graph that is not there', () => {
  it.each([['reports'], ['entity', '元方'], ['serve'], ['export', 'jsonl'], ['cypher', 'RETURN 1']])(
    'is told by %s, and none is made',
    async (...given) => {
      const made = await cliDesk();
      const { code, stderr } = await made.run(...given);
      expect(code).toBe(1);
      expect(stderr).toContain('ingest');
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(await stat(join(made.folder, '.cppcc-graph')).catch(() => undefined)).toBeUndefined();
    },
  );
});

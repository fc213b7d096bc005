import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/model/index.js';
import { openStore } from '../../src/cli/open-store.js';
import { cliDesk, type CliDesk } from './run-cli.js';

const LEIYANG = '耒阳市政协开展“书香政协”活动。';
const ZIYANG = '资阳市政协开展“书香政协”和“有事来协商”活动。';

const summaries = (result: { readonly json: readonly unknown[] }) => (result.json as { event: string }[]).at(-1);
const exportOf = async (desk: CliDesk) => (await desk.run('export', 'jsonl')).stdout;

describe('cppcc-graph ingest', () => {
  it('reads files and folders into the graph, and says so', async () => {
    const desk = await cliDesk({ 'in/a.txt': LEIYANG, 'in/sub/b.txt': ZIYANG });
    const result = await desk.run('ingest', 'in');
    expect(result).toMatchObject({ code: 0, stdout: 'Reports: 2 added, 0 replaced, 0 unchanged, 0 failed.\n' });
    expect(result.stderr).toContain('added     a.txt  (2 entities, 1 claims, 0 measures)');
    expect((await desk.run('reports', '--json')).json).toMatchObject([{ total: 2, items: [{ name: 'a.txt' }, { name: 'sub/b.txt' }] }]);
  });

  it('passes over what has not changed, without loading the pipeline', async () => {
    const desk = await cliDesk({ 'a.txt': LEIYANG });
    await desk.run('ingest', 'a.txt');
    const before = await exportOf(desk);
    desk.pipeline.opened = 0;
    const again = await desk.run('ingest', 'a.txt', '--json');
    expect(summaries(again)).toEqual({ event: 'end', added: 0, replaced: 0, unchanged: 1, failed: 0, interrupted: false });
    expect(desk.pipeline.opened).toBe(0);
    expect(await exportOf(desk)).toBe(before);
  });

  it('reads again what changed, and everything when the rules changed', async () => {
    const desk = await cliDesk({ 'a.txt': LEIYANG, 'b.txt': ZIYANG });
    await desk.run('ingest', '.');
    await desk.write({ 'a.txt': `${LEIYANG}另开展“院落微协商”。` });
    expect(summaries(await desk.run('ingest', '.', '--json'))).toMatchObject({ replaced: 1, unchanged: 1 });
    desk.pipeline.rulesVersion = 'rules-2';
    expect(summaries(await desk.run('ingest', '.', '--json'))).toMatchObject({ replaced: 2, unchanged: 0 });
  });

  it('tells its events as JSON lines', async () => {
    const desk = await cliDesk({ 'a.txt': LEIYANG, 'empty.txt': ' ' });
    const { json } = await desk.run('ingest', '.', '--json');
    const source = (name: string) => join(desk.folder, name);
    expect(json).toEqual([
      { event: 'start', files: 2, failures: 0 },
      { event: 'read', report: 'a.txt', source: source('a.txt') },
      { event: 'failed', report: 'empty.txt', source: source('empty.txt'), reason: 'empty', message: expect.any(String) as string },
      {
        event: 'report',
        report: 'a.txt',
        source: source('a.txt'),
        outcome: 'added',
        counts: { entities: 2, claims: 1, measures: 0, issues: 0 },
      },
      { event: 'end', added: 1, replaced: 0, unchanged: 0, failed: 1, interrupted: false },
    ]);
  });

  it('names each bad file with its reason, reads the others, and exits 1', async () => {
    const desk = await cliDesk({
      'good.txt': LEIYANG,
      'pdf.txt': '%PDF-1.7',
      'english.txt': 'A report in English.',
      'latin.txt': Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x21),
      'strange.txt': '这里会出错。',
    });
    const result = await desk.run('ingest', '.', 'absent.txt', '--json');
    expect(result.code).toBe(1);
    const failed = (result.json as { event: string; source: string; reason: string }[]).filter(({ event }) => event === 'failed');
    expect(failed.map(({ source, reason }) => [source.slice(desk.folder.length + 1), reason])).toEqual([
      ['absent.txt', 'missing'],
      ['english.txt', 'not-chinese'],
      ['latin.txt', 'encoding'],
      ['pdf.txt', 'binary'],
      ['strange.txt', 'extraction'],
    ]);
    const lines = result.stderr.trim().split('\n');
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(line).toMatch(/^cppcc-graph: \/.*\.txt: /);
    expect((await desk.run('reports', '--json')).json).toMatchObject([{ total: 1 }]);
  });

  it('does not let another file take a report’s name, unless it is told to', async () => {
    const desk = await cliDesk({ '2023/a.txt': LEIYANG, '2024/a.txt': ZIYANG, '2025/a.txt': LEIYANG });
    await desk.run('ingest', '2023/a.txt');
    const before = await exportOf(desk);
    const refused = await desk.run('ingest', '2024/a.txt');
    expect(refused).toMatchObject({ code: 1, stdout: 'Reports: 0 added, 0 replaced, 0 unchanged, 1 failed.\n' });
    expect(refused.stderr).toContain(join(desk.folder, '2023/a.txt'));
    expect(refused.stderr).toContain('--replace');
    expect(await exportOf(desk)).toBe(before);
    expect((await desk.run('ingest', '2025/a.txt')).stdout).toContain('1 unchanged');
    expect((await desk.run('ingest', '2024/a.txt', '--replace')).stdout).toContain('1 replaced');
  });

  it('keeps a home that was told until another is, or none', async () => {
    const desk = await cliDesk({ 'a.txt': LEIYANG });
    const home = async (...given: string[]) => {
      await desk.run('ingest', 'a.txt', ...given);
      return ((await desk.run('reports', '--json')).json as { items: { home: string[] }[] }[])[0]?.items[0]?.home;
    };
    expect(await home()).toEqual([]);
    expect(await home('--home', '湖南省/衡阳市')).toEqual(['湖南省', '衡阳市']);
    expect(await home()).toEqual(['湖南省', '衡阳市']);
    desk.pipeline.rulesVersion = 'rules-2';
    expect(await home()).toEqual(['湖南省', '衡阳市']);
    expect(await home('--home', 'auto')).toEqual([]);
    expect(desk.pipeline.calls.map((call) => call.home?.join('/'))).toEqual([undefined, '湖南省/衡阳市', '湖南省/衡阳市', undefined]);
  });

  it('keeps what was read when it is broken off, and says how to go on', async () => {
    const desk = await cliDesk({ 'a.txt': LEIYANG, 'b.txt': ZIYANG });
    const controller = new AbortController();
    const open = desk.pipeline.open.bind(desk.pipeline);
    const pipeline = {
      ...desk.pipeline,
      open: () => {
        controller.abort();
        return open();
      },
    };
    const result = await desk.runWith({ pipeline, onInterrupt: () => controller.signal }, 'ingest', '.');
    expect(result).toMatchObject({ code: 1, stdout: expect.stringContaining('1 added') as string });
    expect((await desk.run('ingest', '.')).stdout).toContain('1 added, 0 replaced, 1 unchanged');
  });

  it('closes the store and says in one line what is wrong with it', async () => {
    const desk = await cliDesk({ 'a.txt': LEIYANG });
    let closed = 0;
    const broken: typeof openStore = async (config, access) => ({
      ...(await openStore(config, access)),
      putReports: () => Promise.reject(new StoreError('The store is out of room.', { retryable: true })),
      close: async () => void (closed += 1),
    });
    const result = await desk.runWith({ openStore: broken }, 'ingest', 'a.txt');
    expect(result).toMatchObject({ code: 1, stdout: '', stderr: 'cppcc-graph: The store is out of room.\n' });
    expect(closed).toBe(1);
  });

  it('tells that another process writes into the folder', async () => {
    const desk = await cliDesk({ 'a.txt': LEIYANG });
    const store = await openStore({ dataFolder: join(desk.folder, '.cppcc-graph'), neo4j: undefined, port: undefined }, 'write');
    try {
      const result = await desk.run('ingest', 'a.txt');
      expect(result.code).toBe(1);
      expect(result.stderr).toContain(String(process.pid));
      expect(result.stderr.trim().split('\n')).toHaveLength(1);
    } finally {
      await store.close();
    }
  });

  it('finds the same report again after its file was moved', async () => {
    const desk = await cliDesk({ 'in/a.txt': LEIYANG });
    await desk.run('ingest', 'in');
    await rename(join(desk.folder, 'in'), join(desk.folder, 'moved'));
    expect((await desk.run('ingest', 'moved')).stdout).toBe('Reports: 0 added, 0 replaced, 1 unchanged, 0 failed.\n');
  });
});

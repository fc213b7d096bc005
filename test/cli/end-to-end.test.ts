import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { temporaryFolder } from '../read/temporary-folder.js';
import { COMMAND_LINE, projectFile, runNode, spawnNode } from './spawn-node.js';

const REPORTS = projectFile('data/reports');

/** Each step starts a process that loads the dictionaries and the model; a busy machine takes its time. */
const STEP_TIMEOUT_MS = 180_000;
vi.setConfig({ testTimeout: STEP_TIMEOUT_MS });

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cppcc-graph-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...given: string[]) => runNode([...COMMAND_LINE, ...given], { cwd: folder });

async function json<T>(...given: string[]): Promise<T> {
  const { code, stdout, stderr } = await run(...given, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as T;
}

describe.sequential('the command line on the five reports', () => {
  it('reads them into the folder .cppcc-graph here, and passes them over the next time', async () => {
    const first = await run('ingest', REPORTS);
    expect(first).toMatchObject({ code: 0, stdout: 'Reports: 5 added, 0 replaced, 0 unchanged, 0 failed.\n' });
    expect(await readdir(folder)).toEqual(['.cppcc-graph']);
    expect((await run('ingest', REPORTS)).stdout).toBe('Reports: 0 added, 0 replaced, 5 unchanged, 0 failed.\n');
  });

  it('answers who carries out “1453” and who originated it', async () => {
    const { adopters, originators } = await json<{
      adopters: { bodies: { body: { name: string } }[] }[];
      originators: { body: { name: string } }[];
    }>('spread', '1453');
    expect(adopters.flatMap(({ bodies }) => bodies.map(({ body }) => body.name)).sort()).toEqual(['株洲市政协', '耒阳市政协']);
    expect(originators.map(({ body }) => body.name)).toEqual(['湖南省政协']);
  });

  it('finds the shortest path between 耒阳市政协 and 资阳市政协', async () => {
    const { path } = await json<{ path: { length: number; edges: { claims: unknown[] }[] } }>('path', '耒阳市政协', '资阳市政协');
    expect(path.length).toBe(2);
    for (const { claims } of path.edges) expect(claims.length).toBeGreaterThan(0);
  });

  it('knows who 元方 is, with the sentence', async () => {
    const { stdout } = await run('entity', '元方');
    expect(stdout).toContain('元方 —任职 HOLDS_POSITION→ 中共资阳市委');
    expect(stdout).toContain('市委书记元方');
  });

  it('gives the measures of “有事来协商”, each with its sentence', async () => {
    const { entity } = await json<{ entity: { measures: { value: number; unit: string; evidence: { quote: string }[] }[] } }>(
      'entity',
      '有事来协商',
    );
    expect(entity.measures.map(({ value, unit }) => `${value}${unit}`)).toEqual(expect.arrayContaining(['1257个', '1435场次', '2758个']));
    for (const { value, evidence } of entity.measures) expect(evidence[0]?.quote).toContain(String(value));
  });

  it('extracts documents that fit the schema and quote the files as read', async () => {
    const { code, stdout } = await run('extract', REPORTS, '--json');
    expect(code).toBe(0);
    const documents = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { report: string; relations: { evidence: { start: number; end: number; quote: string }[] }[] });
    expect(documents).toHaveLength(5);
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(
      JSON.parse(await readFile(projectFile('data/schema/extraction.schema.json'), 'utf8')) as object,
    );
    for (const document of documents) {
      expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
      const text = await readFile(join(REPORTS, document.report), 'utf8');
      for (const { start, end, quote } of document.relations.flatMap(({ evidence }) => evidence))
        expect(text.slice(start, end)).toBe(quote);
    }
  });

  it('scores itself against the annotations', async () => {
    const { overall } = await json<{ overall: Record<'core' | 'relations', { f1: number }> }>('eval');
    expect(overall.core.f1).toBeGreaterThanOrEqual(0.75);
    expect(overall.relations.f1).toBeGreaterThanOrEqual(0.45);
  });

  it('ends quietly when the reader of an export goes', async () => {
    const quoted = [process.execPath, ...COMMAND_LINE].map((word) => `'${word}'`).join(' ');
    const { stdout, stderr } = await promisify(execFile)('bash', ['-o', 'pipefail', '-c', `${quoted} export jsonl | head -n 1`], {
      cwd: folder,
    });
    expect(JSON.parse(stdout)).toMatchObject({ line: 'report' });
    expect(stderr).toBe('');
  });

  it('takes a report out and, read again, is as before', async () => {
    const before = (await run('export', 'jsonl')).stdout;
    expect((await run('remove', '003_580fe89a2b738e05.txt')).code).toBe(0);
    expect((await run('export', 'jsonl')).stdout).not.toBe(before);
    expect((await run('ingest', REPORTS)).stdout).toBe('Reports: 1 added, 0 replaced, 4 unchanged, 0 failed.\n');
    expect((await run('export', 'jsonl')).stdout).toBe(before);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('serves until %s, then ends well', async (signal) => {
    const server = spawnNode([...COMMAND_LINE, 'serve'], { cwd: folder, environment: { PORT: '0' } });
    const [url] = await server.until(/http:\/\/127\.0\.0\.1:\d+\//);
    expect((await fetch(new URL('api/health', url))).status).toBe(200);
    server.process.kill(signal);
    expect(await server.exited).toEqual({ code: 0, signal: null });
  });
});

describe('a folder of bad files', () => {
  it('is named file by file, and leaves nothing half-written', async () => {
    const empty = await temporaryFolder();
    const { code, stdout, stderr } = await runNode([...COMMAND_LINE, 'ingest', projectFile('package.json'), join(empty, 'absent.txt')], {
      cwd: empty,
    });
    expect(code).toBe(1);
    expect(stdout).toBe('Reports: 0 added, 0 replaced, 0 unchanged, 2 failed.\n');
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect((await runNode([...COMMAND_LINE, 'reports', '--json'], { cwd: empty })).stdout).toBe('{"items":[],"total":0}\n');
  });
});

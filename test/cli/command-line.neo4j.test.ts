import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { describeWithNeo4j, emptyDatabase, testNeo4j } from '../support/neo4j.js';
import { COMMAND_LINE, projectFile, runNode, spawnNode } from './spawn-node.js';

/** Each step starts processes; a busy machine takes its time. */
const STEP_TIMEOUT_MS = 300_000;
vi.setConfig({ testTimeout: STEP_TIMEOUT_MS });

describeWithNeo4j('the command line with NEO4J_URI', () => {
  let folder: string;
  let environment: Record<string, string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cppcc-graph-test-'));
    const { uri, user, password, database = 'neo4j' } = testNeo4j();
    environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
    await emptyDatabase(testNeo4j());
  });
  afterAll(async () => {
    await emptyDatabase(testNeo4j());
    await rm(folder, { recursive: true, force: true });
  });

  const onNeo4j = (...given: string[]) => runNode([...COMMAND_LINE, ...given], { cwd: folder, environment });
  const embedded = (...given: string[]) => runNode([...COMMAND_LINE, ...given], { cwd: folder });

  it('starts as npm start does, reading the five reports into Neo4j', async () => {
    const running = spawnNode([projectFile('scripts/start.mjs'), '--port', '0'], { cwd: folder, environment });
    const [url] = await running.until(/http:\/\/127\.0\.0\.1:\d+\//);
    expect(running.stdout()).toContain('Reports: 5 added, 0 replaced, 0 unchanged, 0 failed.');
    expect((await fetch(new URL('api/health', url))).status).toBe(200);
    running.process.kill('SIGTERM');
    expect(await running.exited).toEqual({ code: 0, signal: null });
  });

  it('passes over what is there already', async () => {
    const { code, stdout } = await onNeo4j('ingest', projectFile('data/reports'));
    expect([code, stdout]).toEqual([0, 'Reports: 0 added, 0 replaced, 5 unchanged, 0 failed.\n']);
  });

  it('exports the same record as the embedded store', async () => {
    expect((await embedded('ingest', projectFile('data/reports'))).code).toBe(0);
    const record = (await embedded('export', 'jsonl')).stdout;
    expect(record.split('\n').length).toBeGreaterThan(500);
    expect((await onNeo4j('export', 'jsonl')).stdout).toBe(record);
  });

  it('answers as the embedded store does', async () => {
    for (const question of [
      ['spread', '书香政协', '--json'],
      ['entity', '有事来协商', '--json'],
      ['query', 'initiative-adopters', '--param', 'initiative=1453', '--json'],
    ]) {
      const { code, stdout } = await onNeo4j(...question);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toEqual(JSON.parse((await embedded(...question)).stdout));
    }
  });

  it('says in a line that nobody answers, or that the password is wrong', async () => {
    const refused = await runNode([...COMMAND_LINE, 'reports'], {
      cwd: folder,
      environment: { ...environment, NEO4J_PASSWORD: 'not the password' },
    });
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    const absent = await runNode([...COMMAND_LINE, 'reports'], {
      cwd: folder,
      environment: { ...environment, NEO4J_URI: 'bolt://127.0.0.1:1' },
    });
    expect(absent).toMatchObject({ code: 1, stdout: '' });
    for (const { stderr } of [refused, absent]) expect(stderr).toMatch(/^cppcc-graph: [^\n]+\n$/);
  });
});

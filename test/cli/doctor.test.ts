import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkKnowledge, checkLocalNeo4j, checkStore } from '../../src/cli/doctor/check-graph.js';
import { checkDisk, checkNativeModule, checkNode } from '../../src/cli/doctor/check-machine.js';
import { openStore } from '../../src/cli/open-store.js';
import { StoreError } from '../../src/model/index.js';
import { cliDesk } from './run-cli.js';

const config = (dataFolder: string) => ({ dataFolder, neo4j: undefined, port: undefined });

describe('cppcc-graph doctor', () => {
  it('finds a machine that runs these tests healthy', async () => {
    const desk = await cliDesk({ 'a.txt': '耒阳市政协。' });
    await desk.run('ingest', 'a.txt');
    const { code, json, stderr } = await desk.run('doctor', '--json');
    const [{ healthy, checks }] = json as [{ healthy: boolean; checks: { check: string; status: string; says: string }[] }];
    expect(checks.filter(({ status }) => status === 'failed')).toEqual([]);
    expect([code, healthy, stderr]).toEqual([0, true, '']);
    expect(checks.find(({ check }) => check === 'graph')?.says).toContain('1 reports');
  });

  it('fails, and says how to mend it, when the store cannot be opened', async () => {
    const desk = await cliDesk();
    await desk.write({ '.cppcc-graph/x': '' });
    const openStore = () => Promise.reject(new StoreError('The file is damaged.'));
    const { code, stdout } = await desk.runWith({ openStore }, 'doctor');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^failed {2}graph +The file is damaged\.\n +→ .+ingest again/m);
  });
});

describe('the checks', () => {
  it('want a current Node.js', () => {
    expect(checkNode('20.0.0').status).toBe('ok');
    expect(checkNode('18.20.1')).toMatchObject({ status: 'failed', mend: expect.stringContaining('20') as string });
  });

  it('load native modules apart, and tell what is missing from what is optional', async () => {
    expect((await checkNativeModule('libsql', 'mend')).status).toBe('ok');
    expect(await checkNativeModule('no-such-module-here', 'mend')).toMatchObject({ status: 'failed', mend: 'mend' });
    expect(await checkNativeModule('no-such-module-here', 'mend', true)).toMatchObject({ status: 'note' });
  });

  it('see a graph that is not there yet as nothing wrong', async () => {
    const folder = join(tmpdir(), 'cppcc-graph-test-nothing-here');
    expect(await checkStore(config(folder), openStore)).toMatchObject({
      status: 'note',
      mend: expect.stringContaining('ingest') as string,
    });
  });

  it('name the address of a Neo4j that does not answer', async () => {
    const neo4j = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret', database: undefined };
    const refused = () => Promise.reject(new StoreError('Nobody answers.', { code: 'store-unavailable' }));
    const result = await checkStore({ ...config('x'), neo4j }, refused);
    expect(result).toMatchObject({ check: 'Neo4j', status: 'failed', mend: expect.stringContaining('bolt://127.0.0.1:1') as string });
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  it('want the lexicons', async () => {
    expect(checkKnowledge().status).toBe('ok');
    const empty = await mkdtemp(join(tmpdir(), 'cppcc-graph-test-'));
    try {
      expect(checkKnowledge(empty).status).toBe('failed');
    } finally {
      await rm(empty, { recursive: true });
    }
  });

  it('want room on the disk, also where the folder is to be made', async () => {
    expect((await checkDisk(join(tmpdir(), 'not/made/yet'))).status).toBe('ok');
    expect(await checkDisk(tmpdir(), Number.MAX_SAFE_INTEGER)).toMatchObject({
      status: 'failed',
      says: expect.stringContaining('GiB') as string,
    });
  });

  it('need Java for nothing but a local Neo4j', async () => {
    expect((await checkLocalNeo4j(() => Promise.resolve(undefined))).status).toBe('ok');
    expect(await checkLocalNeo4j(() => Promise.resolve('Java is not here.'))).toMatchObject({ status: 'note', says: 'Java is not here.' });
  });
});

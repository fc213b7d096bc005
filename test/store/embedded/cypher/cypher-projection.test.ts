import { existsSync, readFileSync } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../../../src/store/embedded/embedded-store.js';
import type { EmbeddedStoreOptions } from '../../../../src/store/embedded/options.js';
import type { GraphStore } from '../../../../src/store/graph-store.js';
import { recordLines } from '../../../contract/store-harness.js';
import { numberedReport } from '../numbered-report.js';
import { startStoreProcess } from '../other-process.js';
import { temporaryFolders } from '../temporary-folder.js';

const LIMITS = { rows: 10, timeoutMs: 60_000 };
const COUNT = 'MATCH (r:Report) RETURN count(r) AS reports';

const newFolder = temporaryFolders();
const open: GraphStore[] = [];

async function openStore(folder: string, options?: EmbeddedStoreOptions): Promise<GraphStore> {
  const store = await openEmbeddedStore(folder, options);
  open.push(store);
  return store;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()));
});

const projections = (folder: string) => readdir(join(folder, 'cypher'));

/** Processes that `pid` has started and that still live (Linux). */
function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

describe('the projection', () => {
  it('is offered where the engine is installed', async () => {
    expect((await openStore(await newFolder())).capabilities).toEqual({ cypher: 'projection' });
  });

  it('is not offered when switched off, and says what it takes', async () => {
    const store = await openStore(await newFolder(), { cypher: false });
    expect(store.capabilities).toEqual({ cypher: 'none' });
    await expect(store.runCypher('RETURN 1', {}, LIMITS)).rejects.toMatchObject({
      refusal: 'unsupported',
      message: expect.stringContaining('@grafeo-db/js') as string,
    });
  });

  it('is made when first asked, kept for the next opening and made anew after a write', async () => {
    const folder = await newFolder();
    const first = await openEmbeddedStore(folder);
    await first.putReports([numberedReport(0)]);
    expect(existsSync(join(folder, 'cypher'))).toBe(false);
    await first.runCypher(COUNT, {}, LIMITS);
    const [built = ''] = await projections(folder);
    const { ino } = await stat(join(folder, 'cypher', built));
    await first.close();

    const second = await openStore(folder);
    expect((await second.runCypher(COUNT, {}, LIMITS)).rows).toEqual([[1]]);
    expect((await stat(join(folder, 'cypher', built))).ino).toBe(ino);
    await second.putReports([numberedReport(1)]);
    expect((await second.runCypher(COUNT, {}, LIMITS)).rows).toEqual([[2]]);
    const kept = await projections(folder);
    expect(kept).toHaveLength(1);
    expect(kept).not.toContain(built);
  });

  it('is made anew when its file is damaged', async () => {
    const folder = await newFolder();
    const first = await openEmbeddedStore(folder);
    await first.putReports([numberedReport(0)]);
    await first.runCypher(COUNT, {}, LIMITS);
    await first.close();
    const [built = ''] = await projections(folder);
    await writeFile(join(folder, 'cypher', built), 'damaged');
    const second = await openStore(folder);
    expect((await second.runCypher(COUNT, {}, LIMITS)).rows).toEqual([[1]]);
  });

  it('answers the writer and readers at once', async () => {
    const folder = await newFolder();
    const writer = await openStore(folder);
    await writer.putReports([numberedReport(0), numberedReport(1)]);
    const readers = [await openStore(folder, { readOnly: true }), await openStore(folder, { readOnly: true })];
    const answers = await Promise.all([writer, ...readers].map((store) => store.runCypher(COUNT, {}, LIMITS)));
    expect(answers.map((answer) => answer.rows)).toEqual([[[2]], [[2]], [[2]]]);
  });

  it('stops a statement that takes too much memory, and answers the next', async () => {
    const store = await openStore(await newFolder(), { cypherMemoryMiB: 400 });
    const greedy = 'UNWIND range(1, 100000000) AS x WITH collect(x) AS all RETURN size(all)';
    await expect(store.runCypher(greedy, {}, LIMITS)).rejects.toMatchObject({
      refusal: 'failed',
      message: expect.stringContaining('400 MiB') as string,
    });
    expect((await store.runCypher(COUNT, {}, LIMITS)).rows).toEqual([[0]]);
  });

  it('gives up building when it takes too long', async () => {
    const folder = await newFolder();
    const store = await openStore(folder, { cypherBuildTimeoutMs: 1 });
    await expect(store.runCypher(COUNT, {}, LIMITS)).rejects.toMatchObject({ refusal: 'timeout' });
    expect(await projections(folder)).toEqual([]);
  });

  it('leaves the record alone whatever is asked', async () => {
    const folder = await newFolder();
    const store = await openStore(folder);
    await store.putReports([numberedReport(0)]);
    const before = await recordLines(store);
    for (const statement of ['MATCH (n) DETACH DELETE n', 'CREATE (:Entity)', 'DROP INDEX entity_id', 'LOAD CSV FROM "x" AS l RETURN l']) {
      await expect(store.runCypher(statement, {}, LIMITS)).rejects.toMatchObject({ code: 'cypher' });
    }
    expect(await recordLines(store)).toEqual(before);
    expect((await store.runCypher(COUNT, {}, LIMITS)).rows).toEqual([[1]]);
  });

  it('ends a running statement when the store is closed', async () => {
    const store = await openEmbeddedStore(await newFolder());
    await store.runCypher(COUNT, {}, LIMITS);
    const endless = 'UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b UNWIND range(1, 20000) AS c WITH a, b, c WHERE a + b = c RETURN count(*)';
    const running = expect(store.runCypher(endless, {}, LIMITS)).rejects.toMatchObject({ code: 'cypher' });
    await pause(50);
    await store.close();
    await running;
  });
});

describe.skipIf(process.platform !== 'linux')('the child process', () => {
  it('ends with a parent that is killed, even in the middle of a statement', async () => {
    const parent = startStoreProcess(await newFolder(), 'cypher');
    try {
      expect(await parent.next()).toBe('asked');
      const children = childrenOf(parent.pid);
      expect(children.length).toBeGreaterThan(0);
      await parent.kill();
      const living = () => children.filter((pid) => existsSync(`/proc/${pid}`) && !isZombie(pid));
      for (let turn = 0; turn < 200 && living().length > 0; turn += 1) await pause(50);
      expect(living()).toEqual([]);
    } finally {
      await parent.kill();
    }
  });

  it('that crashes is replaced', async () => {
    const store = await openStore(await newFolder());
    const before = new Set(childrenOf(process.pid));
    await store.runCypher(COUNT, {}, LIMITS);
    const [child = 0] = childrenOf(process.pid).filter((pid) => !before.has(pid));
    expect(child).toBeGreaterThan(0);
    process.kill(child, 'SIGKILL');
    await expect
      .poll(() => store.runCypher(COUNT, {}, LIMITS).then((answer) => answer.rows, () => 'crashed'), { timeout: 20_000 })
      .toEqual([[0]]);
  });
});

/** A process whose parent has gone may stay as a zombie where nobody reaps it; it runs no more. */
function isZombie(pid: number): boolean {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

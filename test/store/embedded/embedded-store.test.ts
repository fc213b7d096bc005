import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Libsql from 'libsql';
import { afterEach, describe, expect, it } from 'vitest';
import { createReportId } from '../../../src/model/index.js';
import { openEmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import type { EmbeddedStoreOptions } from '../../../src/store/embedded/options.js';
import { SCHEMA_VERSION } from '../../../src/store/embedded/schema.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { entity, makeReportRecord } from '../../builders/report-record.js';
import { recordLines, WHOLE } from '../../contract/store-harness.js';
import { numberedReport } from './numbered-report.js';
import { startStoreProcess } from './other-process.js';
import type { OtherProcess } from './other-process.js';
import { temporaryFolders } from './temporary-folder.js';

const newFolder = temporaryFolders();
const open: GraphStore[] = [];
const processes: OtherProcess[] = [];

async function openStore(folder: string, options?: EmbeddedStoreOptions): Promise<GraphStore> {
  const store = await openEmbeddedStore(folder, options);
  open.push(store);
  return store;
}

function startProcess(folder: string, work: 'hold' | 'write' | 'cypher'): OtherProcess {
  const started = startStoreProcess(folder, work);
  processes.push(started);
  return started;
}

afterEach(async () => {
  await Promise.all(processes.splice(0).map((one) => one.kill()));
  await Promise.all(open.splice(0).map((store) => store.close()));
});

describe('a folder', () => {
  it('keeps the graph between openings', async () => {
    const folder = join(await newFolder(), '数据 夹');
    const first = await openEmbeddedStore(folder);
    await first.putReports([0, 1, 2].map(numberedReport));
    const before = { lines: await recordLines(first), statistics: await first.statistics() };
    await first.close();
    const second = await openStore(folder);
    expect({ lines: await recordLines(second), statistics: await second.statistics() }).toEqual(before);
    expect((await second.findEntities({ text: '第1市', ...WHOLE })).total).toBe(1);
  });

  it('answers store-unavailable once closed', async () => {
    const store = await openEmbeddedStore(await newFolder());
    await store.close();
    await expect(store.ping()).rejects.toMatchObject({ code: 'store-unavailable' });
    await expect(store.putReports([numberedReport(0)])).rejects.toMatchObject({ code: 'store-unavailable' });
    await expect(store.runCypher('RETURN 1', {}, { rows: 1, timeoutMs: 1000 })).rejects.toMatchObject({ code: 'store-unavailable' });
  });

  it('is closed twice without harm', async () => {
    const store = await openEmbeddedStore(await newFolder());
    await store.close();
    await expect(store.close()).resolves.toBeUndefined();
  });

  it('of a newer program is refused', async () => {
    const folder = await newFolder();
    await (await openEmbeddedStore(folder)).close();
    const native = new Libsql(join(folder, 'graph.sqlite'));
    native.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
    native.close();
    await expect(openEmbeddedStore(folder)).rejects.toMatchObject({ code: 'store-version' });
    await expect(openEmbeddedStore(folder, { readOnly: true })).rejects.toMatchObject({ code: 'store-version' });
  });

  it('with a file that is no graph is refused, and nothing is locked', async () => {
    const folder = await newFolder();
    const { writeFile } = await import('node:fs/promises');
    await writeFile(join(folder, 'graph.sqlite'), '这不是数据库'.repeat(500));
    await expect(openEmbeddedStore(folder)).rejects.toMatchObject({ code: 'store', retryable: false });
    await expect(openEmbeddedStore(folder)).rejects.toMatchObject({ code: 'store' });
  });
});

describe('writing', () => {
  it('writes a report whole or not at all', async () => {
    const store = await openStore(await newFolder());
    await store.putReports([numberedReport(0)]);
    const before = await recordLines(store);
    const broken = numberedReport(1);
    const [claim] = broken.extraction.relations;
    const twice = {
      ...broken,
      extraction: { ...broken.extraction, relations: [...broken.extraction.relations, ...(claim ? [claim] : [])] },
    };
    await expect(store.putReports([twice])).rejects.toMatchObject({ code: 'store' });
    expect(await recordLines(store)).toEqual(before);
    expect((await store.findEntities({ text: '第1市政协', ...WHOLE })).total).toBe(0);
    expect((await store.statistics()).entities).toBe(3);
  });

  it('keeps the reports written before one that fails', async () => {
    const store = await openStore(await newFolder());
    const unstorable = makeReportRecord({ name: '坏.txt', entities: [entity('Brand', '半\u0000个')] });
    await expect(store.putReports([numberedReport(0), unstorable, numberedReport(1)])).rejects.toMatchObject({ code: 'store' });
    expect((await store.reports(WHOLE)).items.map((report) => report.name)).toEqual(['0.txt']);
  });

  it('lets questions in between two reports', async () => {
    const store = await openStore(await newFolder());
    const seen: number[] = [];
    const writing = store.putReports([0, 1, 2, 3].map(numberedReport));
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise(setImmediate);
      seen.push((await store.statistics()).reports);
    }
    await writing;
    expect(seen.some((count) => count > 0 && count < 4)).toBe(true);
  });

  it('gives the record of one moment while reports are written', async () => {
    const store = await openStore(await newFolder());
    await store.putReports([numberedReport(0)]);
    const before = await recordLines(store);
    const lines: string[] = [];
    for await (const line of store.record()) {
      if (lines.length === 0) await store.putReports([numberedReport(1)]);
      lines.push(JSON.stringify(line));
    }
    expect(lines).toEqual(before);
  });
});

describe('several openers', () => {
  it('lets one write; the next is told who does', async () => {
    const folder = await newFolder();
    const writer = startProcess(folder, 'hold');
    expect(await writer.next()).toBe('open');
    await expect(openEmbeddedStore(folder)).rejects.toMatchObject({
      code: 'store-locked',
      message: expect.stringContaining(String(writer.pid)) as string,
    });
  });

  it('refuses a second writer in the same process', async () => {
    const folder = await newFolder();
    await openStore(folder);
    await expect(openEmbeddedStore(folder)).rejects.toMatchObject({ code: 'store-locked' });
  });

  it('takes over from a writer that was killed', async () => {
    const folder = await newFolder();
    const writer = startProcess(folder, 'hold');
    expect(await writer.next()).toBe('open');
    await writer.kill();
    expect(existsSync(join(folder, 'writer.pid'))).toBe(true);
    const store = await openStore(folder);
    expect(await store.putReports([numberedReport(0)])).toMatchObject({ added: 1 });
  });

  it('shows readers what the writer adds and takes out', async () => {
    const folder = await newFolder();
    const writer = await openStore(folder);
    await writer.putReports([numberedReport(0)]);
    const readers = [await openStore(folder, { readOnly: true }), await openStore(folder, { readOnly: true })];
    await writer.putReports([1, 2].map(numberedReport));
    await writer.removeReport(createReportId('0.txt'));
    const [wanted, graph] = [await recordLines(writer), await writer.statistics()];
    for (const reader of readers) {
      expect(await reader.statistics()).toEqual(graph);
      expect(await recordLines(reader)).toEqual(wanted);
      expect((await reader.findEntities({ text: '第0市政协', ...WHOLE })).total).toBe(0);
    }
  });

  it('brings a reader up that is further behind than the journal', async () => {
    const folder = await newFolder();
    const writer = await openStore(folder);
    await writer.putReports([numberedReport(0)]);
    const reader = await openStore(folder, { readOnly: true });
    await writer.putReports(Array.from({ length: 300 }, (_, number) => numberedReport(number)));
    expect(await reader.statistics()).toEqual(await writer.statistics());
  });

  it('refuses a reader to write', async () => {
    const folder = await newFolder();
    await openStore(folder);
    const reader = await openStore(folder, { readOnly: true });
    await expect(reader.putReports([numberedReport(0)])).rejects.toMatchObject({ code: 'store' });
    await expect(reader.removeReport('report-1')).rejects.toMatchObject({ code: 'store' });
    await expect(reader.prepare()).resolves.toBeUndefined();
  });

  it('tells a reader that there is nothing yet, and makes nothing', async () => {
    const folder = join(await newFolder(), 'none');
    await expect(openEmbeddedStore(folder, { readOnly: true })).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a writer that is killed', () => {
  it.each([0, 40, 120])('loses nothing it has told of and leaves nothing half-written (%i ms in)', async (wait) => {
    const folder = await newFolder();
    const writer = startProcess(folder, 'write');
    expect(await writer.next()).toBe(0);
    await pause(wait);
    await writer.kill();
    let told = 0;
    for (let word = await writer.next(); typeof word === 'number'; word = await writer.next()) told = word;
    const store = await openStore(folder);
    const { total } = await store.reports(WHOLE);
    expect(total).toBeGreaterThan(told);
    const undisturbed = await openStore(await newFolder());
    await undisturbed.putReports(Array.from({ length: total }, (_, number) => numberedReport(number)));
    expect(await recordLines(store)).toEqual(await recordLines(undisturbed));
    expect(await store.statistics()).toEqual(await undisturbed.statistics());
  });
});

import { describe, expect, it } from 'vitest';
import { loadReports } from '../../src/load/index.js';
import { StoreError, type ReportRecord } from '../../src/model/index.js';
import type { GraphStoreWriter, WriteSummary } from '../../src/store/graph-store.js';
import { makeReportRecord } from '../builders/report-record.js';

/** A writer that notes the names of each batch it is given. */
function recordingWriter(answer: (records: readonly ReportRecord[]) => WriteSummary): GraphStoreWriter & { batches: string[][] } {
  const batches: string[][] = [];
  return {
    batches,
    prepare: () => Promise.resolve(),
    putReports: async (records) => {
      const summary = answer(records);
      batches.push(records.map((record) => record.extraction.report));
      return summary;
    },
    removeReport: () => Promise.resolve(undefined),
  };
}

const added = (records: readonly ReportRecord[]): WriteSummary => ({ added: records.length, replaced: 0, unchanged: 0 });
const reports = ['a', 'b', 'c', 'd', 'e'].map((name) => makeReportRecord({ name }));

describe('loadReports', () => {
  it('writes in batches, in order, and adds up', async () => {
    const writer = recordingWriter(() => ({ added: 1, replaced: 2, unchanged: 3 }));
    const seen: number[] = [];
    const onWritten = (records: readonly ReportRecord[]) => void seen.push(records.length);
    expect(await loadReports(writer, reports, { batchReports: 2, onWritten })).toEqual({ added: 3, replaced: 6, unchanged: 9 });
    expect(writer.batches).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(seen).toEqual([2, 2, 1]);
  });

  it('closes a batch by its characters', async () => {
    const writer = recordingWriter(added);
    await loadReports(writer, reports, { batchCharacters: reports[0]!.text.length + 1 });
    expect(writer.batches).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('takes records as they come, and writes nothing for none', async () => {
    const writer = recordingWriter(added);
    async function* none(): AsyncGenerator<ReportRecord> {}
    expect(await loadReports(writer, none())).toEqual({ added: 0, replaced: 0, unchanged: 0 });
    expect(writer.batches).toEqual([]);
  });

  it('lets the store’s error through; what was written before stays', async () => {
    const writer = recordingWriter((records) => {
      if (records[0]?.extraction.report === 'c') throw new StoreError('The store is gone.', { code: 'store-unavailable' });
      return added(records);
    });
    await expect(loadReports(writer, reports, { batchReports: 2 })).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(writer.batches).toEqual([['a', 'b']]);
  });
});

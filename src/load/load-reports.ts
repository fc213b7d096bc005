import type { ReportRecord } from '../model/extraction.js';
import type { GraphStoreWriter, WriteSummary } from '../store/graph-store.js';

/** How many reports and characters are handed to the store at once: a batch is closed by whichever is reached first. */
export interface LoadOptions {
  /** Default 50. */
  readonly batchReports?: number;
  /** Default 1,000,000. */
  readonly batchCharacters?: number;
  /** Called after each batch is written. */
  readonly onWritten?: (records: readonly ReportRecord[]) => void | Promise<void>;
}

export const DEFAULT_LOAD_OPTIONS = { batchReports: 50, batchCharacters: 1_000_000 } as const;

/**
 * Writes reports into a store, batch by batch in the order they come, holding one batch in memory.
 * A report is written whole or not at all; when the store fails, its error goes through and the batches before it stay.
 */
export async function loadReports(
  writer: GraphStoreWriter,
  records: AsyncIterable<ReportRecord> | Iterable<ReportRecord>,
  options: LoadOptions = {},
): Promise<WriteSummary> {
  const { batchReports, batchCharacters, onWritten } = { ...DEFAULT_LOAD_OPTIONS, ...options };
  let summary: WriteSummary = { added: 0, replaced: 0, unchanged: 0 };
  let batch: ReportRecord[] = [];
  let characters = 0;
  const write = async () => {
    if (batch.length === 0) return;
    const { added, replaced, unchanged } = await writer.putReports(batch);
    summary = { added: summary.added + added, replaced: summary.replaced + replaced, unchanged: summary.unchanged + unchanged };
    await onWritten?.(batch);
    batch = [];
    characters = 0;
  };
  for await (const record of records) {
    batch.push(record);
    characters += record.text.length;
    if (batch.length >= batchReports || characters >= batchCharacters) await write();
  }
  await write();
  return summary;
}

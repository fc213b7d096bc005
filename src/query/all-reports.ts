import type { ReportSummary } from '../model/index.js';
import type { GraphStoreReader } from '../store/graph-store.js';

const PAGE_SIZE = 500;

/** Every report without its text, in the store's order. */
export async function allReports(store: GraphStoreReader): Promise<readonly ReportSummary[]> {
  const reports: ReportSummary[] = [];
  for (;;) {
    const page = await store.reports({ offset: reports.length, limit: PAGE_SIZE });
    reports.push(...page.items);
    if (page.items.length === 0 || reports.length >= page.total) return reports;
  }
}

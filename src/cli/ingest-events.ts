import type { ReportSummary } from '../model/answers.js';

export type IngestOutcome = 'added' | 'replaced' | 'unchanged';

/** What happened while reports were read into the graph, as it happens; `ingest --json` writes one a line. */
export type IngestEvent =
  | { readonly event: 'start'; readonly files: number; readonly failures: number }
  /** The words of a report were read; it is written with the next batch. */
  | { readonly event: 'read'; readonly report: string; readonly source: string }
  | {
      readonly event: 'report';
      readonly report: string;
      readonly source: string;
      readonly outcome: IngestOutcome;
      readonly counts: ReportSummary['counts'];
    }
  | { readonly event: 'failed'; readonly report: string | null; readonly source: string; readonly reason: string; readonly message: string }
  | ({ readonly event: 'end' } & IngestSummary);

export interface IngestSummary {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly failed: number;
  /** True if the user broke the run off; what was read until then is in the graph. */
  readonly interrupted: boolean;
}

export type IngestListener = (event: IngestEvent) => void | Promise<void>;

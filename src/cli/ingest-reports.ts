import { loadReports } from '../load/index.js';
import { UnreadableReportError, createReportId, hashContent } from '../model/index.js';
import type { JurisdictionPath, ReportRecord, ReportSummary } from '../model/index.js';
import { findSourceFiles, readReport, type ReportSource, type SourceFile } from '../read/index.js';
import type { GraphStore } from '../store/graph-store.js';
import type { PipelineSource } from './build-pipeline.js';
import { hintOfReaderVersion, readerVersionWithHint } from './home-hint.js';
import type { IngestListener, IngestOutcome, IngestSummary } from './ingest-events.js';
import { describeFailure } from './report-failure.js';

/** What is to be read into the graph. */
export interface IngestRequest {
  readonly paths: readonly string[];
  readonly workingFolder: string;
  /** Where the reports come from, told by the user; null forgets an earlier hint, undefined keeps it. */
  readonly home?: JurisdictionPath | null | undefined;
  /** Lets a report take the place of another of its name that was read from elsewhere. */
  readonly replace?: boolean | undefined;
}

export interface IngestServices {
  readonly store: GraphStore;
  readonly pipeline: PipelineSource;
  readonly signal: AbortSignal;
}

/**
 * Reads files into the graph: those that are new, whose words changed, or that another version of the rules read. A file that
 * cannot be read is told and counted, the others go on, and nothing of it is written. Throws what the store throws, and a
 * UsageError for a home that is no place.
 */
export async function ingestReports(request: IngestRequest, services: IngestServices, onEvent: IngestListener): Promise<IngestSummary> {
  const counts = { added: 0, replaced: 0, unchanged: 0, failed: 0 };
  const fail = async (source: string, report: string | null, error: unknown) => {
    const failure = describeFailure(source, error);
    counts.failed += 1;
    await onEvent({ event: 'failed', report, source, ...failure });
  };
  const settle = async (outcome: IngestOutcome, report: string, source: string, of: ReportSummary['counts']) => {
    counts[outcome] += 1;
    await onEvent({ event: 'report', report, source, outcome, counts: of });
  };

  const { files, failures } = await findSourceFiles(request.paths, request.workingFolder);
  await onEvent({ event: 'start', files: files.length, failures: failures.length });
  for (const failure of failures) await fail(failure.path, null, failure);

  const replaced = new Set<string>();
  const rulesVersion = await services.pipeline.version();
  async function* staleReports(): AsyncGenerator<ReportRecord> {
    for (const file of files) {
      if (services.signal.aborted) return;
      let reading: { readonly check: FileCheck; readonly record: ReportRecord | undefined };
      try {
        const check = await checkFile(file, rulesVersion, request, services.store);
        reading = { check, record: check.isCurrent ? undefined : await readClaims(check, services.pipeline) };
      } catch (error) {
        await fail(file.path, file.name, error);
        continue;
      }
      const { check, record } = reading;
      if (!record) {
        if (check.known) await settle('unchanged', file.name, file.path, check.known.counts);
        continue;
      }
      if (check.known) replaced.add(check.known.id);
      await onEvent({ event: 'read', report: file.name, source: file.path });
      yield record;
    }
  }

  await loadReports(services.store, staleReports(), {
    onWritten: async (records) => {
      for (const { id, source, extraction } of records) {
        await settle(replaced.has(id) ? 'replaced' : 'added', extraction.report, source, countsOf(extraction));
      }
    },
  });
  const summary = { ...counts, interrupted: services.signal.aborted };
  await onEvent({ event: 'end', ...summary });
  return summary;
}

/** A file's words beside what the graph holds under its name. */
interface FileCheck {
  readonly source: ReportSource;
  readonly contentHash: string;
  readonly readerVersion: string;
  readonly home: JurisdictionPath | undefined;
  readonly known: ReportSummary | undefined;
  /** The graph holds these words, read by these rules with this hint. */
  readonly isCurrent: boolean;
}

async function checkFile(file: SourceFile, rulesVersion: string, request: IngestRequest, store: GraphStore): Promise<FileCheck> {
  const source = await readReport(file);
  const contentHash = hashContent(source.text);
  const known = await store.reportNamed(file.name);
  if (known && known.source !== file.path && known.contentHash !== contentHash && !request.replace) {
    throw new UnreadableReportError(
      file.path,
      'name-taken',
      `${file.path}: the graph holds another report "${file.name}", read from ${known.source}. Rename the file, or let it take the other's place with --replace.`,
    );
  }
  const home = request.home === undefined ? known && hintOfReaderVersion(known.readerVersion) : (request.home ?? undefined);
  const readerVersion = readerVersionWithHint(rulesVersion, home);
  const isCurrent = known?.contentHash === contentHash && known.readerVersion === readerVersion;
  return { source, contentHash, readerVersion, home, known, isCurrent };
}

async function readClaims({ source, contentHash, readerVersion, home }: FileCheck, pipeline: PipelineSource): Promise<ReportRecord> {
  const { name, path, text } = source;
  const extraction = await (await pipeline.open()).extract(name, text, home === undefined ? {} : { home });
  return { id: createReportId(name), contentHash, readerVersion, source: path, text, extraction };
}

function countsOf({ entities, relations, measures, issues }: ReportRecord['extraction']): ReportSummary['counts'] {
  return { entities: entities.length, claims: relations.length, measures: measures.length, issues: issues.length };
}

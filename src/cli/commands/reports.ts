import type { Command } from 'commander';
import type { ReportSummary } from '../../model/index.js';
import { allReports } from '../../query/index.js';
import type { CommandHost } from '../command-context.js';
import { formatTable } from '../table.js';

/** `reports`: what the graph was read from. */
export function addReports(program: Command, host: CommandHost): void {
  const command = program
    .command('reports')
    .summary('list the reports in the graph')
    .description('Lists the reports in the graph with their issuer, time, and how much was read from each.')
    .addHelpText('after', '\nExamples:\n  cppcc-graph reports\n  cppcc-graph reports --json');
  host.act(command, ({ withReader, json, out, note }) =>
    withReader(async (store) => {
      const reports = await allReports(store);
      if (json) return out.writeJson({ items: reports, total: reports.length });
      if (reports.length === 0) return note('No reports yet. Read some: cppcc-graph ingest <files or folders>.');
      await out.write(formatTable(COLUMNS, reports));
    }),
  );
}

const COLUMNS = [
  { title: 'report', of: ({ name }: ReportSummary) => name },
  { title: 'issuer', of: ({ issuer }: ReportSummary) => issuer ?? '' },
  { title: 'home', of: ({ home }: ReportSummary) => home.join('/') },
  { title: 'period', of: ({ period }: ReportSummary) => period ?? '' },
  { title: 'published', of: ({ published }: ReportSummary) => published ?? '' },
  { title: 'characters', of: ({ characters }: ReportSummary) => characters },
  { title: 'entities', of: ({ counts }: ReportSummary) => counts.entities },
  { title: 'claims', of: ({ counts }: ReportSummary) => counts.claims },
  { title: 'measures', of: ({ counts }: ReportSummary) => counts.measures },
];

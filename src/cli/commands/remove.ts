import type { Command } from 'commander';
import { NotFoundError } from '../../model/index.js';
import type { GraphStore } from '../../store/graph-store.js';
import { allReports } from '../../query/index.js';
import type { CommandHost } from '../command-context.js';
import { didYouMean } from '../did-you-mean.js';

/** `remove`: takes a report out of the graph with exactly what only it supports. */
export function addRemove(program: Command, host: CommandHost): void {
  const command = program
    .command('remove')
    .summary('take a report out of the graph')
    .description('Takes a report out with exactly what only it supports; what other reports say stays. The file itself is not touched.')
    .argument('<report>', 'name or id')
    .addHelpText('after', '\nExamples:\n  cppcc-graph remove 003_580fe89a2b738e05.txt');
  host.act<[string], object>(command, ({ withWriter, json, out }, _options, reference) =>
    withWriter(async (store) => {
      const removed = await store.removeReport(await findReportId(store, reference));
      if (!removed) throw new NotFoundError(`The report "${reference}" is gone already.`);
      const { report, claims, edges, entities, measures } = removed;
      if (json) await out.writeJson(removed);
      else
        await out.writeLine(
          `Removed ${report}: ${claims} claims, ${measures} measures, ${edges} edges and ${entities} entities that only it supported.`,
        );
    }),
  );
}

async function findReportId(store: GraphStore, reference: string): Promise<string> {
  const report = (await store.reportNamed(reference)) ?? (await store.report(reference));
  if (report) return report.id;
  const names = (await allReports(store)).map(({ name }) => name);
  throw new NotFoundError(
    `There is no report "${reference}". ${names.length === 0 ? 'The graph is empty.' : didYouMean(reference, names)}`,
  );
}

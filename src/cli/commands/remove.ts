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
      const { id, name } = await findReport(store, reference);
      const removed = await store.removeReport(id);
      if (!removed) throw new NotFoundError(`The report "${reference}" is gone already.`);
      const { claims, edges, entities, measures } = removed;
      if (json) await out.writeJson({ name, ...removed });
      else
        await out.writeLine(
          `Removed ${name}: ${claims} claims, ${measures} measures, ${edges} edges and ${entities} entities that only it supported.`,
        );
    }),
  );
}

async function findReport(store: GraphStore, reference: string): Promise<{ readonly id: string; readonly name: string }> {
  const report = (await store.reportNamed(reference)) ?? (await store.report(reference));
  if (report) return report;
  const names = (await allReports(store)).map(({ name }) => name);
  throw new NotFoundError(
    `There is no report "${reference}". ${names.length === 0 ? 'The graph is empty.' : didYouMean(reference, names)}`,
  );
}

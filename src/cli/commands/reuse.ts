import type { Command } from 'commander';
import { sharedPassages, shingleFrequency, type SharedPassage } from '../../analyse/index.js';
import { NotFoundError } from '../../model/index.js';
import { allReports } from '../../query/index.js';
import type { GraphStoreReader } from '../../store/graph-store.js';
import type { CommandHost } from '../command-context.js';
import { formatCsv } from '../csv.js';
import type { Column } from '../table.js';

interface Options {
  readonly csv?: boolean;
}

/** `reuse`: passages that two reports share. */
export function addReuse(program: Command, host: CommandHost): void {
  const command = program
    .command('reuse')
    .summary('show the passages that two reports share')
    .description(
      'Shows passages that two reports share, small changes allowed, the weightiest first. Words that the other reports have too weigh ' +
        'little. That a passage is shared is observed; who took it from whom is not.',
    )
    .argument('<first>', 'name of a report')
    .argument('<second>', 'name of another')
    .option('--csv', 'write the passages as comma-separated values')
    .addHelpText('after', '\nExamples:\n  cppcc-graph reuse leiyang.txt ziyang.txt\n  cppcc-graph reuse leiyang.txt ziyang.txt --csv');
  host.act<[string, string], Options>(command, ({ withReader, json, out }, { csv }, first, second) =>
    withReader(async (store) => {
      const summaries = await allReports(store);
      const pair = await Promise.all([first, second].map((name) => requireReport(store, name)));
      const others = [];
      for (const { id } of summaries) if (!pair.some((own) => own.id === id)) others.push((await store.report(id))?.text ?? '');
      const passages = sharedPassages(pair[0]!.text, pair[1]!.text, shingleFrequency(others));
      if (json) return out.writeJson({ first, second, others: others.length, passages });
      if (csv) return out.write(formatCsv(COLUMNS, passages));
      const head = `${passages.length} shared passages, weighed against ${others.length} other reports`;
      await out.write(`${[head, ...passages.flatMap(describe)].join('\n')}\n`);
    }),
  );
}

const COLUMNS: readonly Column<SharedPassage>[] = [
  { title: 'weight', of: ({ weight }) => weight.toFixed(1) },
  { title: 'identity', of: ({ identity }) => identity.toFixed(2) },
  { title: 'distinctiveness', of: ({ distinctiveness }) => distinctiveness.toFixed(2) },
  { title: 'first start', of: ({ first }) => first.start },
  { title: 'first', of: ({ first }) => first.quote },
  { title: 'second start', of: ({ second }) => second.start },
  { title: 'second', of: ({ second }) => second.quote },
];

async function requireReport(store: GraphStoreReader, name: string): Promise<{ readonly id: string; readonly text: string }> {
  const summary = await store.reportNamed(name);
  const report = summary && (await store.report(summary.id));
  if (!report) throw new NotFoundError(`There is no report "${name}"; \`reports\` lists those in the graph.`);
  return report;
}

function describe({ first, second, weight, identity, distinctiveness }: SharedPassage): readonly string[] {
  const facts = `weight ${weight.toFixed(1)}, ${Math.round(identity * 100)}% the same, distinctive ${distinctiveness.toFixed(2)}`;
  return ['', facts, `  “${first.quote}” [${first.start}]`, `  “${second.quote}” [${second.start}]`];
}

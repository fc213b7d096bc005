import type { Command } from 'commander';
import { UsageError } from '../../model/index.js';
import { loadNamedQueries, runNamedQuery } from '../../query/named-queries.js';
import type { NamedQuery, NamedQueryParameter } from '../../query/named-query.js';
import type { CommandHost } from '../command-context.js';
import { describeRows } from '../cypher-table.js';
import { didYouMean } from '../did-you-mean.js';
import { collect, readParameters } from '../key-values.js';
import { integerBetween } from '../option-values.js';
import { formatTable } from '../table.js';

interface Options {
  readonly param?: readonly string[];
  readonly limit: number;
  readonly timeout: number;
}

/** `query`: the analysts' named questions. */
export function addQuery(program: Command, host: CommandHost): void {
  const command = program
    .command('query')
    .summary('ask one of the named questions')
    .description('Asks one of the named questions (cypher/query); without a name, lists them with their parameters.')
    .argument('[name]', 'name of the question')
    .option('--param <name=value>', 'a parameter of the question; a list is written with commas; may be repeated', collect)
    .option('--limit <n>', 'the most rows', integerBetween(1, 1_000_000), 1_000)
    .option('--timeout <seconds>', 'the most time it may take', integerBetween(1, 3_600), 30)
    .addHelpText('after', '\nExamples:\n  cppcc-graph query\n  cppcc-graph query initiative-adopters --param initiative=1453');
  host.act<[string | undefined], Options>(command, async ({ withReader, json, out, note }, { param = [], limit, timeout }, name) => {
    const queries = loadNamedQueries();
    if (name === undefined)
      return json ? out.writeJson({ items: queries.map(withoutStatement) }) : out.write(formatTable(COLUMNS, queries));
    const query = findQuery(name, queries);
    const given = readParameters(param);
    await withReader(async (store) => {
      const result = await runNamedQuery(store, query, given, { rows: limit, timeoutMs: timeout * 1_000 });
      if (json) return out.writeJson({ query: query.name, ...result });
      note(`${query.title.zh} · ${query.title.en}`);
      await out.write(describeRows(result));
      if (result.truncated) note(`Only the first ${result.rows.length} rows are shown; --limit shows more.`);
    });
  });
}

function findQuery(name: string, queries: readonly NamedQuery[]): NamedQuery {
  const found = queries.find((query) => query.name === name);
  if (found) return found;
  const names = queries.map((query) => query.name);
  throw new UsageError(`There is no question "${name}". ${didYouMean(name, names)}`);
}

function withoutStatement({ name, title, parameters, columns }: NamedQuery): Omit<NamedQuery, 'statement'> {
  return { name, title, parameters, columns };
}

const COLUMNS = [
  { title: 'question', of: ({ name }: NamedQuery) => name },
  { title: 'parameters', of: ({ parameters }: NamedQuery) => parameters.map(describeParameter).join(', ') },
  { title: '问题', of: ({ title }: NamedQuery) => title.zh },
  { title: 'what it answers', of: ({ title }: NamedQuery) => title.en },
];

function describeParameter({ name, default: fallback }: NamedQueryParameter): string {
  return fallback === undefined ? name : `${name}=${typeof fallback === 'string' ? fallback : JSON.stringify(fallback)}`;
}

import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { UsageError } from '../../model/index.js';
import type { CommandHost } from '../command-context.js';
import { describeRows } from '../cypher-table.js';
import { collect, readParameters } from '../key-values.js';
import { integerBetween } from '../option-values.js';

interface Options {
  readonly param?: readonly string[];
  readonly limit: number;
  readonly timeout: number;
}

/** `cypher`: one read-only statement of the user's own. */
export function addCypher(program: Command, host: CommandHost): void {
  const command = program
    .command('cypher')
    .summary('run a read-only Cypher statement')
    .description('Runs one read-only Cypher statement. Statements that write, or read files or the network, are refused.')
    .argument('<statement>', 'the statement; - reads it from standard input')
    .option('--param <name=text>', 'a parameter: name=text, or name:=json for other values; may be repeated', collect)
    .option('--limit <n>', 'the most rows', integerBetween(1, 1_000_000), 1_000)
    .option('--timeout <seconds>', 'the most time it may take', integerBetween(1, 3_600), 30)
    .addHelpText(
      'after',
      '\nExamples:\n  cppcc-graph cypher "MATCH (n:Brand) RETURN n.name, n.reports ORDER BY n.reports DESC"\n' +
        '  cppcc-graph cypher "MATCH (c:Committee {name: \\$name})-[r]->(x:Entity) RETURN type(r), x.name" --param name=耒阳市政协\n' +
        '  cppcc-graph cypher - --param least:=2 < statement.cypher',
    );
  host.act<[string], Options>(command, async ({ withReader, json, out, note, surroundings }, { param = [], limit, timeout }, given) => {
    const parameters = readParameters(param);
    const statement = given === '-' ? await text(surroundings.stdin) : given;
    if (statement.trim() === '') throw new UsageError('The statement is empty.');
    await withReader(async (store) => {
      const result = await store.runCypher(statement, parameters, { rows: limit, timeoutMs: timeout * 1_000 });
      if (json) return out.writeJson(result);
      await out.write(describeRows(result));
      if (result.truncated) note(`Only the first ${result.rows.length} rows are shown; --limit shows more.`);
    });
  });
}

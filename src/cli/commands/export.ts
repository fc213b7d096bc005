import { resolve } from 'node:path';
import type { Command } from 'commander';
import { exportGexf, exportGraphml, exportJson } from '../../analyse/index.js';
import type { GraphStoreReader } from '../../store/graph-store.js';
import type { CommandHost } from '../command-context.js';
import { untilInterrupted } from '../interruption.js';
import { oneOf } from '../option-values.js';
import { inChunks } from '../output.js';
import { writeAtomically } from '../write-atomically.js';

const FORMATS = ['jsonl', 'gexf', 'graphml', 'json'] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  readonly out?: string;
}

/** `export`: the whole graph in a format of other programs. */
export function addExport(program: Command, host: CommandHost): void {
  const command = program
    .command('export')
    .summary('write the whole graph: jsonl, gexf, graphml or json')
    .description(
      'Writes the whole graph. jsonl is the whole record, one report, entity, claim or measure a line in a stable order; ' +
        'gexf (Gephi), graphml and json (graphology) hold entities and edges.',
    )
    .argument('<format>', FORMATS.join(', '), oneOf('format', FORMATS))
    .option('--out <file>', 'write this file, whole or not at all, instead of standard output')
    .addHelpText('after', '\nExamples:\n  cppcc-graph export gexf --out graph.gexf\n  cppcc-graph export jsonl | head');
  host.act<[Format], Options>(command, ({ withReader, json, out, surroundings }, options, format) =>
    withReader(async (store) => {
      const pieces = untilInterrupted(inChunks(piecesOf(store, format)), surroundings.onInterrupt());
      if (options.out === undefined) {
        for await (const piece of pieces) await out.write(piece);
        return;
      }
      const file = resolve(surroundings.workingFolder, options.out);
      await writeAtomically(file, pieces);
      await (json ? out.writeJson({ format, file }) : out.writeLine(file));
    }),
  );
}

async function* piecesOf(store: GraphStoreReader, format: Format): AsyncGenerator<string> {
  switch (format) {
    case 'jsonl':
      for await (const line of store.record()) yield `${JSON.stringify(line)}\n`;
      break;
    case 'gexf':
      yield await exportGexf(store);
      break;
    case 'graphml':
      yield* exportGraphml(store);
      break;
    case 'json':
      yield* exportJson(store);
  }
}

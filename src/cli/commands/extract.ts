import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { UnreadableReportError, type ReportExtraction } from '../../model/index.js';
import type { RecogniserChoice } from '../build-pipeline.js';
import type { CommandContext, CommandHost } from '../command-context.js';
import { recogniserChoice } from '../option-values.js';
import { pipelineOf } from '../surroundings.js';
import { extractFiles } from '../extract-reports.js';
import { readHomeHint } from '../home-hint.js';
import { untilInterrupted } from '../interruption.js';
import { describeFailure } from '../report-failure.js';
import { writeAtomically } from '../write-atomically.js';

interface Options {
  readonly recogniser?: RecogniserChoice;
  readonly out?: string;
  readonly home?: string;
}

/** `extract`: what reports say, as JSON, without a store. */
export function addExtract(program: Command, host: CommandHost): void {
  const command = program
    .command('extract')
    .summary('write what reports say as JSON, without the graph')
    .description(
      'Reads reports and writes what each says as one JSON document (data/schema/extraction.schema.json). The graph is not touched.',
    )
    .argument('<paths...>', 'files or folders (searched for *.txt to the bottom)')
    .option('--out <folder>', 'write <name>.json for each report into this folder')
    .option('--home <path>', 'whose reports these are, from the province down: 湖南省/衡阳市/耒阳市, or 全国')
    .option('--recogniser <model|rules>', 'find persons by rules weighed against the name model, or by rules alone', recogniserChoice)
    .addHelpText(
      'after',
      '\nWithout --out and --json a line sums each report up; with --json each document is one line.\n\nExamples:\n  cppcc-graph extract data/reports --out extracted\n  cppcc-graph extract report.txt --json',
    );
  host.act<[string[]], Options>(command, async (context, options, paths) => {
    const home = options.home === undefined ? undefined : (readHomeHint(options.home) ?? undefined);
    const { surroundings } = context;
    const deliver =
      options.out === undefined ? toStandardOutput(context) : toFolder(resolve(surroundings.workingFolder, options.out), context);
    let failed = 0;
    const pipeline = pipelineOf(surroundings, options.recogniser);
    const files = extractFiles({ paths, workingFolder: surroundings.workingFolder, home }, pipeline);
    for await (const file of untilInterrupted(files, surroundings.onInterrupt())) {
      const failure =
        'failure' in file ? file.failure : await deliver(file.extraction).catch((error: unknown) => describeFailure(file.source, error));
      if (!failure) continue;
      failed += 1;
      context.note(`cppcc-graph: ${failure.message}`);
    }
    return failed > 0 ? 1 : 0;
  });
}

type Deliver = (extraction: ReportExtraction) => Promise<void>;

function toStandardOutput({ json, out }: CommandContext): Deliver {
  return json ? (extraction) => out.writeJson(extraction) : (extraction) => out.writeLine(summarise(extraction));
}

function toFolder(folder: string, { json, out }: CommandContext): Deliver {
  const taken = new Map<string, string>();
  return async (extraction) => {
    const { report } = extraction;
    const file = join(folder, `${report.replace(/\.[^./]+$/u, '')}.json`);
    const other = taken.get(file);
    if (other !== undefined) {
      throw new UnreadableReportError(report, 'name-taken', `${report}: ${file} holds ${other} of the same name; extract them apart.`);
    }
    taken.set(file, report);
    await writeAtomically(file, [`${JSON.stringify(extraction, null, 1)}\n`]);
    await (json ? out.writeJson({ report, file }) : out.writeLine(file));
  };
}

function summarise({ report, home, issuer, period, entities, relations, measures, issues }: ReportExtraction): string {
  const about = [issuer, home.join('/'), period].filter((fact) => fact).join(', ');
  const counts = `${entities.length} entities, ${relations.length} relations, ${measures.length} measures, ${issues.length} issues`;
  return `${report} (${about}): ${counts}`;
}

import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { formatScores, readGoldFolder, readPrediction, scoreCorpus, type GoldFile, type Prediction } from '../../evaluate/index.js';
import { readReport } from '../../read/index.js';
import type { PipelineSource, RecogniserChoice } from '../build-pipeline.js';
import type { CommandHost } from '../command-context.js';
import { recogniserChoice } from '../option-values.js';
import { pipelineOf } from '../surroundings.js';
import { PROJECT_ROOT } from '../project.js';

interface Options {
  readonly recogniser?: RecogniserChoice;
  readonly gold?: string;
  readonly reports?: string;
  readonly pred?: string;
  readonly errors?: boolean;
}

/** `eval`: how well reports are read, against annotated ones. */
export function addEval(program: Command, host: CommandHost): void {
  const command = program
    .command('eval')
    .summary('score the extraction against annotated reports')
    .description(
      'Scores what is extracted from reports against annotations (data/gold/README.md): precision, recall and F1 by kind, type and report.',
    )
    .option('--gold <folder>', 'annotations (default: data/gold of the project)')
    .option('--reports <folder>', 'the annotated reports (default: data/reports of the project)')
    .option('--pred <folder>', 'score the documents in this folder instead of reading the reports')
    .option('--errors', 'list what is wrong and what is missing')
    .option('--recogniser <model|rules>', 'find persons by rules weighed against the name model, or by rules alone', recogniserChoice)
    .addHelpText(
      'after',
      '\nExamples:\n  cppcc-graph eval --errors\n  cppcc-graph extract data/reports --out extracted && cppcc-graph eval --pred extracted',
    );
  host.act<[], Options>(command, async ({ surroundings, json, out }, options) => {
    const folder = (given: string | undefined, own: string) =>
      given === undefined ? join(PROJECT_ROOT, 'data', own) : resolve(surroundings.workingFolder, given);
    const pipeline = pipelineOf(surroundings, options.recogniser);
    const predict =
      options.pred === undefined
        ? (gold: GoldFile) => predictFromReport(folder(options.reports, 'reports'), gold, pipeline)
        : (gold: GoldFile) => readPrediction(resolve(surroundings.workingFolder, options.pred ?? ''), gold);
    const golds = await readGoldFolder(folder(options.gold, 'gold'));
    const pairs = await Promise.all(golds.map(async (gold) => ({ ...gold, prediction: await predict(gold) })));
    const { errors, ...score } = scoreCorpus(pairs);
    if (json) await out.writeJson(options.errors ? { ...score, errors } : score);
    else await out.write(formatScores({ ...score, errors }, { errors: options.errors ?? false }));
  });
}

async function predictFromReport(folder: string, { gold }: GoldFile, pipeline: PipelineSource): Promise<Prediction> {
  const { text } = await readReport({ path: join(folder, gold.report), name: gold.report });
  return (await pipeline.open()).extract(gold.report, text);
}

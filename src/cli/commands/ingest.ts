import type { RecogniserChoice } from '../build-pipeline.js';
import type { Command } from 'commander';
import type { CommandHost } from '../command-context.js';
import { recogniserChoice } from '../option-values.js';
import { pipelineOf } from '../surroundings.js';
import { readHomeHint } from '../home-hint.js';
import { ingestReports } from '../ingest-reports.js';
import { describeIngest, showIngest } from '../show-ingest.js';

interface Options {
  readonly recogniser?: RecogniserChoice;
  readonly home?: string;
  readonly replace?: boolean;
}

/** `ingest`: reads files and folders into the graph. */
export function addIngest(program: Command, host: CommandHost): void {
  const command = program
    .command('ingest')
    .summary('read reports into the graph')
    .description('Reads text files, and those of folders, into the graph. What is there already and has not changed is passed over.')
    .argument('<paths...>', 'files or folders (searched for *.txt to the bottom)')
    .option('--home <path>', 'whose reports these are, from the province down: 湖南省/衡阳市/耒阳市; 全国; auto forgets an earlier hint')
    .option('--replace', 'let a report take the place of another of its name that was read from elsewhere')
    .option('--recogniser <model|rules>', 'find persons by rules weighed against the name model, or by rules alone', recogniserChoice)
    .addHelpText('after', '\nExamples:\n  cppcc-graph ingest data/reports\n  cppcc-graph ingest 2024.txt --home 湖南省/衡阳市/耒阳市');
  host.act<[string[]], Options>(command, async (context, { home, replace, recogniser }, paths) => {
    const { surroundings, json, out } = context;
    const request = {
      paths,
      workingFolder: surroundings.workingFolder,
      home: home === undefined ? undefined : readHomeHint(home),
      replace,
    };
    const summary = await context.withWriter((store) =>
      ingestReports(
        request,
        { store, pipeline: pipelineOf(surroundings, recogniser), signal: surroundings.onInterrupt() },
        showIngest(context),
      ),
    );
    if (!json) await out.writeLine(describeIngest(summary));
    return summary.failed > 0 || summary.interrupted ? 1 : 0;
  });
}

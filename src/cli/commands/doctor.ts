import type { Command } from 'commander';
import type { CommandHost } from '../command-context.js';

/** `doctor`: whether this machine can run the program, and how to mend what is wrong. */
export function addDoctor(program: Command, host: CommandHost): void {
  const command = program
    .command('doctor')
    .summary('say what is wrong here and how to mend it')
    .description('Checks Node.js, native modules, lexicons, the graph (or Neo4j, where it is configured), Java and the disk.')
    .addHelpText('after', '\nExamples:\n  cppcc-graph doctor\n  cppcc-graph doctor --json');
  host.act(command, async ({ json, out, config, surroundings }) => {
    const { runChecks } = await import('../doctor/run-checks.js');
    const checks = await runChecks(config, surroundings);
    const healthy = checks.every(({ status }) => status !== 'failed');
    if (json) await out.writeJson({ healthy, checks });
    else {
      for (const { check, status, says, mend } of checks) {
        await out.writeLine(`${status.padEnd(6)}  ${check.padEnd(20)}  ${says}`);
        if (mend !== undefined) await out.writeLine(`${' '.repeat(30)}→ ${mend}`);
      }
    }
    return healthy ? 0 : 1;
  });
}

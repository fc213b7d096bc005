import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { openStore } from '../../src/cli/open-store.js';
import { runCommandLine } from '../../src/cli/run-command-line.js';
import type { Surroundings } from '../../src/cli/surroundings.js';
import { temporaryFolder } from '../read/temporary-folder.js';
import { fakePipeline, type FakePipeline } from './fake-pipeline.js';

/** What a command left behind. */
export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output, a JSON value a line. */
  readonly json: readonly unknown[];
}

/** A folder with files in which commands are run, in this process, on a real embedded store and a fake pipeline. */
export interface CliDesk {
  readonly folder: string;
  readonly pipeline: FakePipeline;
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  run(...given: readonly string[]): Promise<CliResult>;
  runWith(changes: Partial<Surroundings>, ...given: readonly string[]): Promise<CliResult>;
}

export async function cliDesk(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<CliDesk> {
  const folder = await temporaryFolder();
  const pipeline = fakePipeline();
  const desk: CliDesk = {
    folder,
    pipeline,
    write: async (more) => {
      for (const [path, content] of Object.entries(more)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
    },
    run: (...given) => desk.runWith({}, ...given),
    runWith: async (changes, ...given) => {
      const [stdout, stderr] = [collector(), collector()];
      const surroundings: Surroundings = {
        stdin: Readable.from([]),
        stdout: stdout.stream,
        stderr: stderr.stream,
        environment: {},
        workingFolder: folder,
        openStore,
        pipeline,
        onInterrupt: () => new AbortController().signal,
        ...changes,
      };
      const code = await runCommandLine(given, surroundings);
      const lines = () =>
        stdout
          .text()
          .split('\n')
          .filter((line) => line !== '');
      return {
        code,
        stdout: stdout.text(),
        stderr: stderr.text(),
        get json() {
          return lines().map((line) => JSON.parse(line) as unknown);
        },
      };
    },
  };
  await desk.write(files);
  return desk;
}

export function collector(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

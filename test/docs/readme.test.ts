import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { buildPipeline } from '../../src/cli/build-pipeline.js';
import { openStore } from '../../src/cli/open-store.js';
import { runCommandLine } from '../../src/cli/run-command-line.js';
import { createApp, listen } from '../../src/serve/index.js';
import { collector } from '../cli/run-cli.js';
import { temporaryFolder } from '../read/temporary-folder.js';
import { fillExamples, requestsOf } from './examples.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const README = `${ROOT}README.md`;
const ALL_COMMANDS_MS = 240_000;

it(
  'shows what the commands print, and addresses that answer',
  async () => {
    const data = await temporaryFolder();
    const readme = await readFile(README, 'utf8');
    const filled = await fillExamples(readme, (given) => runIn(data, given));
    // to bring README.md up to date: node scripts/readme-examples.mjs
    await expect(filled).toMatchFileSnapshot(README);

    const answers = await askServer(data, requestsOf(readme));
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  },
  ALL_COMMANDS_MS,
);

/** What a terminal would show: both streams in the order in which they were written. */
async function runIn(data: string, given: readonly string[]): Promise<string> {
  const terminal = collector();
  const code = await runCommandLine(given, {
    stdin: Readable.from([]),
    stdout: terminal.stream,
    stderr: terminal.stream,
    environment: { CPPCC_GRAPH_DATA: data },
    workingFolder: ROOT,
    openStore,
    pipeline: buildPipeline(),
    onInterrupt: () => new AbortController().signal,
  });
  expect(code, terminal.text()).toBe(0);
  return terminal.text();
}

async function askServer(data: string, requests: readonly string[]): Promise<{ request: string; status: number }[]> {
  const store = await openStore({ dataFolder: data, neo4j: undefined, port: undefined }, 'read');
  try {
    const server = await listen(createApp({ store, version: '0.0.0-test' }), { port: 0 });
    try {
      return await Promise.all(requests.map(async (request) => ({ request, status: (await fetch(new URL(request, server.url))).status })));
    } finally {
      await server.close();
    }
  } finally {
    await store.close();
  }
}

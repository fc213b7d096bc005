import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/index.js';
import { describeQuestions } from './describe-questions.js';

const folders: string[] = [];

describeQuestions('the embedded store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cppcc-graph-questions-'));
  folders.push(folder);
  return openEmbeddedStore(folder);
});

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

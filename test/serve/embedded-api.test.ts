import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { describeApi } from './api.contract.js';

const folders: string[] = [];

describeApi('the embedded store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cppcc-graph-api-'));
  folders.push(folder);
  return openEmbeddedStore(folder);
});

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

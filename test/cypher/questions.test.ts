import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { isEngineInstalled, openEmbeddedStore } from '../../src/store/embedded/index.js';
import { itAnswersEveryQuestion } from './golden-answers.js';
import { questionReports } from './question-reports.js';

describe.skipIf(!isEngineInstalled())('the named questions, asked of the embedded store', () => {
  let folder: string;
  let store: GraphStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cppcc-questions-'));
    store = await openEmbeddedStore(folder);
    await store.prepare();
    await store.putReports(questionReports);
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  itAnswersEveryQuestion(() => store);
});

import { afterAll, beforeAll } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeWithNeo4j, openFreshNeo4jStore } from '../support/neo4j.js';
import { itAnswersEveryQuestion } from './golden-answers.js';
import { questionReports } from './question-reports.js';

describeWithNeo4j('the named questions, asked of Neo4j', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openFreshNeo4jStore();
    await store.prepare();
    await store.putReports(questionReports);
  });
  afterAll(() => store.close());

  itAnswersEveryQuestion(() => store);
});

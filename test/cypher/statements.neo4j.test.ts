import neo4j, { type Driver } from 'neo4j-driver';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadNamedQueries } from '../../src/query/index.js';
import { statement } from '../../src/store/neo4j/statements.js';
import { describeWithNeo4j, openFreshNeo4jStore, testNeo4j } from '../support/neo4j.js';

const SLOTS = { kind: 'Brand', steps: 3 } as const;

function filesOf(folder: string): string[] {
  return readdirSync(new URL(`../../cypher/${folder}/`, import.meta.url)).map((name) => `${folder}/${name.replace('.cypher', '')}`);
}

describeWithNeo4j('every statement, planned by Neo4j', () => {
  let driver: Driver;
  beforeAll(async () => {
    const store = await openFreshNeo4jStore();
    await store.prepare();
    await store.close();
    const { uri, user, password } = testNeo4j();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  });
  afterAll(() => driver.close());

  async function explain(text: string): Promise<{ type: string; operators: string[]; warnings: string[] }> {
    const names = Array.from(text.matchAll(/\$(\w+)/gu), ([, name = '']) => name);
    const parameters = Object.fromEntries(names.map((name) => [name, null]));
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, { database: testNeo4j().database ?? 'neo4j' });
    const operators: string[] = [];
    const collect = (plan: NonNullable<typeof summary.plan | false>): void => {
      if (plan === false) return;
      operators.push(plan.operatorType.replace('@neo4j', ''));
      plan.children.forEach(collect);
    };
    collect(summary.plan);
    const warnings = summary.notifications.map(({ code }) => code).filter((code) => /Deprecat|CartesianProduct/u.test(code));
    return { type: summary.queryType, operators, warnings };
  }

  it.each(filesOf('store'))('%s reads', async (path) => {
    expect(await explain(statement(path, SLOTS))).toMatchObject({ type: 'r', warnings: [] });
  });

  it.each(filesOf('load'))('%s runs', async (path) => {
    const { type, warnings } = await explain(statement(path, { ...SLOTS, types: ['CARRIES_OUT'] }));
    expect(type).toMatch(/\/read-/u.test(path) ? /^r$/u : /^r?w$/u);
    expect(warnings).toEqual([]);
  });

  it.each(loadNamedQueries())('query/$name reads', async ({ statement: text }) => {
    expect(await explain(text)).toMatchObject({ type: 'r', warnings: [] });
  });

  it.each([
    ['store/neighbourhood', 'VarLengthExpand(Pruning,BFS,All)'],
    ['store/path-length', 'ShortestPath'],
    ['store/find-entities', 'NodeIndexContainsScan'],
    ['store/entities-named', 'NodeIndexContainsScan'],
    ['store/claims-of-edges', 'NodeIndexSeek'],
    ['store/report-named', 'NodeIndexSeek'],
  ])('%s goes by %s', async (path, operator) => {
    expect((await explain(statement(path, SLOTS))).operators).toContain(operator);
  });
});

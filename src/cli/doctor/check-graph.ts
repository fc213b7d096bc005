import { stat } from 'node:fs/promises';
import type { Config } from '../../config.js';
import { CppccGraphError } from '../../model/errors.js';
import { loadKnowledge } from '../../knowledge/index.js';
import { missingForLocalNeo4j } from '../../store/neo4j/index.js';
import type { Surroundings } from '../surroundings.js';
import { failed, note, ok, type CheckResult } from './check.js';

/** Whether the lexicons and the gazetteer are there and can be read. */
export function checkKnowledge(folder?: string): CheckResult {
  try {
    loadKnowledge(folder);
    return ok('lexicon', 'lexicons and gazetteer are read');
  } catch (error) {
    return failed('lexicon', messageOf(error), 'Put the folder data of the project back.');
  }
}

/** Whether the store that the configuration names can be opened and asked. */
export async function checkStore(config: Config, openStore: Surroundings['openStore']): Promise<CheckResult> {
  const check = config.neo4j ? 'Neo4j' : 'graph';
  const mend = config.neo4j
    ? `Check that Neo4j runs at ${config.neo4j.uri}, and NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD; without NEO4J_URI the graph in the data folder is used.`
    : 'Stop what else uses the folder, give another with --data, or move the folder away and ingest again.';
  if (!config.neo4j && !(await stat(config.dataFolder).catch(() => undefined))) {
    return note(check, `there is none in ${config.dataFolder} yet`, 'Make one: cppcc-graph ingest <files or folders>.');
  }
  try {
    const store = await openStore(config, 'read');
    try {
      await store.ping();
      const { reports, entities, edges } = await store.statistics();
      return ok(check, `${store.description}: ${reports} reports, ${entities} entities, ${edges} edges`);
    } finally {
      await store.close();
    }
  } catch (error) {
    return failed(check, messageOf(error), mend);
  }
}

/** Whether a local Neo4j could be started here; needed for nothing but that and the project's own tests. */
export async function checkLocalNeo4j(missing: () => Promise<string | undefined> = missingForLocalNeo4j): Promise<CheckResult> {
  const says = await missing();
  return says === undefined ? ok('Java', 'a local Neo4j can be started') : note('Java', says, 'Only needed to start a local Neo4j.');
}

function messageOf(error: unknown): string {
  return error instanceof CppccGraphError || error instanceof Error ? error.message : String(error);
}

import type { TestProject } from 'vitest/node';
import { readNeo4jJarsFolder } from '../../src/config.js';
import { missingForLocalNeo4j, openNeo4jStore, startLocalNeo4j, type LocalNeo4j } from '../../src/store/neo4j/index.js';

/** The server that tests may use, or why there is none. */
export type TestNeo4j =
  { readonly uri: string; readonly user: string; readonly password: string; readonly database: string } | { readonly missing: string };

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestNeo4j;
  }
}

/**
 * Vitest's global set-up of the project `neo4j`: takes the server of NEO4J_URI (which must answer), else starts one from its jars;
 * where that cannot be, it tells the tests why.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const uri = process.env['NEO4J_URI'];
  if (uri) {
    const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database = 'neo4j' } = process.env;
    const store = await openNeo4jStore({ uri, user, password, database });
    await store.close();
    project.provide('neo4j', { uri, user, password, database });
    return undefined;
  }
  try {
    const server = await startServer();
    project.provide('neo4j', { uri: server.uri, user: server.user, password: server.password, database: 'neo4j' });
    return () => server.stop();
  } catch (error) {
    project.provide('neo4j', { missing: (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, ' ') });
    return undefined;
  }
}

async function startServer(): Promise<LocalNeo4j> {
  const jarsFolder = readNeo4jJarsFolder();
  const missing = await missingForLocalNeo4j({ jarsFolder });
  if (missing !== undefined) throw new Error(missing);
  return startLocalNeo4j({ jarsFolder, onDownload: (message) => console.log(message) });
}

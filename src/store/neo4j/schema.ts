import { StoreError } from '../../model/index.js';
import type { Neo4jConnection } from './connection.js';
import { schemaStatements, statement } from './statements.js';

/** Stamped into the graph; a graph of a newer version is refused. */
export const SCHEMA_VERSION = 1;

/** Brings constraints and indexes up and stamps the version; safe to repeat. */
export async function prepareSchema(connection: Neo4jConnection): Promise<void> {
  const [stamp] = await connection.read((run) => run<{ version: number }>(statement('store/schema-version')));
  if (stamp && stamp.version > SCHEMA_VERSION) {
    throw new StoreError(
      `The graph in Neo4j at ${connection.address} has schema version ${stamp.version}; this program knows up to ${SCHEMA_VERSION}. ` +
        'Update the program or use another database.',
      { code: 'store-version' },
    );
  }
  for (const text of schemaStatements()) await connection.runAlone(text);
  await connection.runAlone(statement('schema/await-indexes'));
  await connection.write((run) => run(statement('schema/stamp'), { version: SCHEMA_VERSION }));
}

/** Starts what its argument says, tells of it, and goes on until it is killed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { startGuardedProcess } from '../../../src/store/neo4j/guarded-process.js';
import { startLocalNeo4j } from '../../../src/store/neo4j/index.js';

const [work, ...args] = process.argv.slice(2);
process.on('disconnect', () => process.exit());

if (work === 'guarded') {
  const [temporaryFolder = '', command = '', ...rest] = args;
  const guarded = startGuardedProcess(command, rest, { temporaryFolder });
  while (!/\d+\n/u.test(guarded.output())) await sleep(20);
  process.send?.(guarded.output().trim());
}
if (work === 'neo4j') {
  const [jarsFolder] = args;
  const { uri, user, password, home } = await startLocalNeo4j({ jarsFolder });
  process.send?.({ uri, user, password, home });
}

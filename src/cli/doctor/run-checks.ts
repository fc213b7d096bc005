import type { Config } from '../../config.js';
import type { Surroundings } from '../surroundings.js';
import { checkKnowledge, checkLocalNeo4j, checkStore } from './check-graph.js';
import { checkDisk, checkNativeModule, checkNode } from './check-machine.js';
import type { CheckResult } from './check.js';

const REINSTALL = 'Install the packages again: npm ci.';

/** Runs every check of this machine, its installation and the configured store. */
export async function runChecks(config: Config, { openStore }: Pick<Surroundings, 'openStore'>): Promise<readonly CheckResult[]> {
  const slow = await Promise.all([
    checkNativeModule('nodejieba', REINSTALL),
    checkNativeModule('libsql', REINSTALL),
    checkNativeModule('@grafeo-db/js', 'Needed for Cypher on the embedded graph only: npm ci --include=optional.', true),
    checkStore(config, openStore),
    checkLocalNeo4j(),
    checkDisk(config.dataFolder),
  ]);
  return [checkNode(), checkKnowledge(), ...slow];
}

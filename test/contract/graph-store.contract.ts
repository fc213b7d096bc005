import { describe } from 'vitest';
import { describeConnections } from './connections.js';
import { describeCypher } from './cypher.js';
import { describeLaws } from './laws.js';
import { describeNeighbourhoods } from './neighbourhoods.js';
import { describePaths } from './paths.js';
import { describeRecord } from './record.js';
import { describeReports } from './reports.js';
import { describeSearch } from './search.js';
import type { OpenFreshStore } from './store-harness.js';
import { describeWrites } from './writes.js';

/** How hard the suite tries. */
export interface ContractOptions {
  /** Made-up cases per law. Default 25; fewer where each write takes a network. */
  readonly runs?: number;
}

/**
 * What every graph store keeps, whatever it is built on. `openFreshStore` gives an empty store each time; the suite prepares
 * and closes it.
 */
export function describeGraphStore(name: string, openFreshStore: OpenFreshStore, { runs = 25 }: ContractOptions = {}): void {
  describe(`${name}, as every graph store`, () => {
    describeWrites(openFreshStore);
    describeLaws(openFreshStore, runs);
    describeRecord(openFreshStore);
    describeReports(openFreshStore);
    describeSearch(openFreshStore);
    describeConnections(openFreshStore);
    describeNeighbourhoods(openFreshStore);
    describePaths(openFreshStore);
    describeCypher(openFreshStore);
  });
}

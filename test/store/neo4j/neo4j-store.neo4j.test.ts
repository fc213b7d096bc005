import { describeGraphStore } from '../../contract/graph-store.contract.js';
import { describeWithNeo4j, openFreshNeo4jStore } from '../../support/neo4j.js';

describeWithNeo4j('openNeo4jStore', () => {
  describeGraphStore('Neo4j', openFreshNeo4jStore, { runs: 5 });
});

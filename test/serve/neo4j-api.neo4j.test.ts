import { describeWithNeo4j, openFreshNeo4jStore } from '../support/neo4j.js';
import { describeApi } from './api.contract.js';

describeWithNeo4j('the API', () => {
  describeApi('Neo4j', openFreshNeo4jStore);
});

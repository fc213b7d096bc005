import { describeWithNeo4j, openFreshNeo4jStore } from '../support/neo4j.js';
import { describeQuestions } from './describe-questions.js';

describeWithNeo4j('openNeo4jStore', () => {
  describeQuestions('Neo4j', openFreshNeo4jStore);
});

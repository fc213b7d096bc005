// Takes out what a report says, the report itself stays. Answers what has to be summed up again.
MATCH (r:Report {id: $id})
CALL (r) {
  OPTIONAL MATCH (r)-[shown:MENTIONS|NAMES]->(e:Entity)
  WITH shown, e.id AS id
  DELETE shown
  RETURN collect(id) AS entityIds
}
CALL (r) {
  OPTIONAL MATCH (r)-[:STATES]->(c:Claim)
  WITH c, c { .edgeId, .subjectId, .type, .objectId } AS edge
  DETACH DELETE c
  RETURN collect(edge) AS claimedEdges
}
CALL (r) {
  OPTIONAL MATCH (r)-[:STATES]->(m:Measure)
  WITH m, m.id AS id
  DETACH DELETE m
  RETURN count(id) AS measures
}
RETURN entityIds, claimedEdges, measures;

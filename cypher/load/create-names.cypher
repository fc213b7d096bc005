// An entity that a claim or a measure of the report names although the report does not list it.
UNWIND $rows AS row
MATCH (r:Report {id: row.reportId})
MATCH (e:Entity {id: row.entityId})
CREATE (r)-[:NAMES {name: row.name}]->(e);

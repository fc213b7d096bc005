// What a report shows of an entity; an entity's name, aliases and attributes are summed up from these.
UNWIND $rows AS row
MATCH (r:Report {id: row.reportId})
MATCH (e:Entity {id: row.entityId})
CREATE (r)-[m:MENTIONS]->(e)
SET m = row.properties;

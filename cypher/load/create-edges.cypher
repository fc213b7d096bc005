UNWIND $rows AS row
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
CREATE (subject)-[e:RELATION_TYPES]->(object)
SET e = row.properties, e.confidence = toFloat(row.properties.confidence);

UNWIND $rows AS row
MATCH (:Entity {id: row.subjectId})-[e:RELATION_TYPES {id: row.properties.id}]->(:Entity {id: row.objectId})
SET e = row.properties, e.confidence = toFloat(row.properties.confidence);

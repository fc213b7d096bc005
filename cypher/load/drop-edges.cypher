// Edges that no claim states any more.
UNWIND $rows AS row
MATCH (:Entity {id: row.subjectId})-[e:RELATION_TYPES {id: row.id}]->(:Entity {id: row.objectId})
DELETE e;

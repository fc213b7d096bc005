UNWIND $ids AS id
MATCH (subject:Entity {id: id})-[e:RELATION_TYPES]->(object:Entity)
WHERE object.id IN $ids
RETURN e { .id, .confidence, .modality, .titles, .reports, .periods, type: type(e), subjectId: subject.id, objectId: object.id } AS edge
ORDER BY e.id;

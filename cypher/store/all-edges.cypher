MATCH (subject:Entity)-[e:RELATION_TYPES]->(object:Entity)
RETURN e { .id, .confidence, .modality, .titles, .reports, .periods, type: type(e), subjectId: subject.id, objectId: object.id } AS edge
ORDER BY e.id;

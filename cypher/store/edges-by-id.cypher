// Edges given by one end and their id.
UNWIND $edges AS edge
MATCH (:Entity {id: edge.entityId})-[e:RELATION_TYPES {id: edge.id}]-(:Entity)
RETURN e { .id, .confidence, .modality, .titles, .reports, .periods, type: type(e), subjectId: startNode(e).id, objectId: endNode(e).id } AS edge;

// Edges as they are. One statement per type: RELATION_TYPES is replaced by it.
UNWIND $edges AS edge
MATCH (:Entity {id: edge.subjectId})-[e:RELATION_TYPES {id: edge.id}]->(:Entity {id: edge.objectId})
RETURN properties(e) AS edge;

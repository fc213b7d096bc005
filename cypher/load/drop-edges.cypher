// Edges that no claim states any more.
UNWIND $edges AS edge
MATCH (:Entity {id: edge.subjectId})-[e:RELATION_TYPES {id: edge.id}]->(:Entity {id: edge.objectId})
WHERE NOT EXISTS { (:Claim {edgeId: edge.id}) }
DELETE e
RETURN count(e) AS dropped;

// All steps over an edge, in either direction, from entities to entities of the asked kinds or to the goal.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[e:RELATION_TYPES]-(next:Entity)
WHERE $kinds IS NULL OR next.kind IN $kinds OR next.id = $goalId
RETURN id AS fromId, next.id AS toId, e.id AS edgeId;

// MAX_LENGTH is replaced by 1 to 10.
MATCH (from:Entity {id: $fromId})
MATCH (to:Entity {id: $toId})
MATCH path = shortestPath((from)-[:RELATION_TYPES*..MAX_LENGTH]-(to))
WHERE all(entity IN nodes(path) WHERE $kinds IS NULL OR entity.kind IN $kinds OR entity.id IN [$fromId, $toId])
RETURN length(path) AS length;

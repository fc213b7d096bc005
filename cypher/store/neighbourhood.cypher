// Breadth first: each entity once, at its smallest distance. MAX_DEPTH is replaced by 1, 2 or 3.
MATCH (:Entity {id: $id}) (()-[step:RELATION_TYPES]-(entity:Entity WHERE $kinds IS NULL OR entity.kind IN $kinds)){1,MAX_DEPTH} (e:Entity)
WITH e, min(size(step)) AS distance
WHERE e.id <> $id
WITH e, distance
ORDER BY distance, e.connections DESC, e.id
WITH collect({entity: e, distance: distance}) AS reached
RETURN size(reached) AS total, reached[..$limit] AS shown;

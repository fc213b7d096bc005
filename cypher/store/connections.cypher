MATCH (e:Entity {id: $id})-[r:RELATION_TYPES]-(other:Entity)
WITH r, other, CASE WHEN type(r) = 'COOPERATES_WITH' OR startNode(r) = e THEN 'out' ELSE 'in' END AS direction
WHERE $direction IS NULL OR direction = $direction
RETURN r { .id, .confidence, .modality, type: type(r) } AS edge, direction, other
ORDER BY type(r), direction DESC, other.name, other.id, r.id
SKIP $offset LIMIT $limit;

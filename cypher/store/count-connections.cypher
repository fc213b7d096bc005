MATCH (e:Entity {id: $id})-[r:RELATION_TYPES]-(:Entity)
WITH CASE WHEN type(r) = 'COOPERATES_WITH' OR startNode(r) = e THEN 'out' ELSE 'in' END AS direction
WHERE $direction IS NULL OR direction = $direction
RETURN count(*) AS total;

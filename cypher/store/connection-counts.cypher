MATCH (e:Entity {id: $id})-[r:RELATION_TYPES]-(:Entity)
WITH type(r) AS type, CASE WHEN type(r) = 'COOPERATES_WITH' OR startNode(r) = e THEN 'out' ELSE 'in' END AS direction
RETURN type, direction, count(*) AS count
ORDER BY type, direction DESC;

MATCH (e:Entity)
WHERE $kinds IS NULL OR e.kind IN $kinds
RETURN e AS entity
ORDER BY e.connections DESC, e.name, e.id
SKIP $offset LIMIT $limit;

MATCH (e:Entity)
WHERE e.id IS NOT NULL
RETURN e AS entity
ORDER BY e.id;

MATCH (e:Entity)
WHERE $kinds IS NULL OR e.kind IN $kinds
RETURN count(e) AS total;

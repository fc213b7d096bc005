MATCH (e:Entity)
WHERE e.searchText CONTAINS $text AND ($kinds IS NULL OR e.kind IN $kinds)
RETURN count(e) AS total;

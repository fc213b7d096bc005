// searchText holds each normalised name and alias between line breaks, the name first; $text holds none.
// The whole name before a whole alias before a beginning before any part.
MATCH (e:Entity)
WHERE e.searchText CONTAINS $text AND ($kinds IS NULL OR e.kind IN $kinds)
RETURN e AS entity
ORDER BY
  CASE
    WHEN e.searchText STARTS WITH $line THEN 0
    WHEN e.searchText CONTAINS $line THEN 1
    WHEN e.searchText CONTAINS $beginning THEN 2
    ELSE 3
  END,
  e.connections DESC, e.name, e.id
SKIP $offset LIMIT $limit;

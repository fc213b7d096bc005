// searchText holds each normalised name and alias between line breaks, the name first.
MATCH (e:Entity)
WHERE e.searchText CONTAINS $line
RETURN e AS entity
ORDER BY e.connections DESC, e.name, e.id;

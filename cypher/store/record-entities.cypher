MATCH (e:Entity)
WHERE e.id IS NOT NULL
CALL (e) {
  MATCH (r:Report)-[shown:MENTIONS]->(e)
  WITH r, shown ORDER BY r.id
  RETURN collect({reportId: r.id, starts: shown.starts, ends: shown.ends}) AS sources
}
RETURN e AS entity, sources
ORDER BY e.id;

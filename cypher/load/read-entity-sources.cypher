// What all reports show of entities: names and attributes of the report with the smallest id that tells them, aliases of all.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (r:Report)-[shown:MENTIONS|NAMES]->(e)
  WITH shown ORDER BY r.id
  RETURN head(collect(shown.name)) AS name, head(collect(shown.category)) AS category, head(collect(shown.level)) AS level,
    head(collect(shown.jurisdiction)) AS jurisdiction, head(collect(shown.adcode)) AS adcode, head(collect(shown.scope)) AS scope
}
CALL (e) {
  MATCH (e)<-[shown:MENTIONS]-(:Report)
  UNWIND shown.aliases AS alias
  RETURN collect(DISTINCT alias) AS aliases
}
RETURN id, name, aliases, category, level, jurisdiction, adcode, scope;

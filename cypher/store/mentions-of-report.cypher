MATCH (:Report {id: $id})-[shown:MENTIONS]->(e:Entity)
RETURN e { .id, .kind, .name } AS entity, shown.starts AS starts, shown.ends AS ends
ORDER BY e.id;

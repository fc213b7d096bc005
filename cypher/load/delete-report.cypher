MATCH (r:Report {id: $id})
DETACH DELETE r;

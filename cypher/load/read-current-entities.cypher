// Entities as they are, with how much they are connected now.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e AS entity,
  COUNT { (e)<-[:MENTIONS]-() } AS reports,
  COUNT { (e)-[:RELATION_TYPES]-() } AS connections,
  EXISTS { (e)-[:HOLDS_POSITION]->() } AS official;

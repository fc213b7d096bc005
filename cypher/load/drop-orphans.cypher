// Entities that no report mentions and no claim or measure names any more.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)<-[:MENTIONS|NAMES]-() }
DETACH DELETE e
RETURN count(id) AS dropped;

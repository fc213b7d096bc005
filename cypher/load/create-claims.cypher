UNWIND $rows AS row
MATCH (r:Report {id: row.reportId})
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
CREATE (c:Claim)
SET c = row, c.confidence = toFloat(row.confidence)
CREATE (r)-[:STATES]->(c)
CREATE (c)-[:SUBJECT]->(subject)
CREATE (c)-[:OBJECT]->(object);

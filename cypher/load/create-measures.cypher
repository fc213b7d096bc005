UNWIND $rows AS row
MATCH (r:Report {id: row.reportId})
MATCH (subject:Entity {id: row.subjectId})
CREATE (m:Measure)
SET m = row, m.value = toFloat(row.value)
CREATE (r)-[:STATES]->(m)
CREATE (m)-[:OF]->(subject);

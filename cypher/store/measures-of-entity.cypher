MATCH (r:Report)-[:STATES]->(m:Measure)-[:OF]->(:Entity {id: $id})
RETURN m AS measure, r { .id, .name, .issuer } AS report
ORDER BY r.id, m.id;

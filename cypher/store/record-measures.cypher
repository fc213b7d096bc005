MATCH (m:Measure)
WHERE m.id IS NOT NULL
MATCH (m)<-[:STATES]-(r:Report)
RETURN m AS measure, r { .id, .name, .issuer } AS report
ORDER BY m.id;

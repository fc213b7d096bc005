MATCH (c:Claim)
WHERE c.id IS NOT NULL
MATCH (c)<-[:STATES]-(r:Report)
RETURN c AS claim, r { .id, .name, .issuer, .published } AS report
ORDER BY c.id;

UNWIND $edgeIds AS edgeId
MATCH (c:Claim {edgeId: edgeId})<-[:STATES]-(r:Report)
RETURN c AS claim, r { .id, .name, .issuer, .published } AS report
ORDER BY r.id, c.id;

// All that reports say of edges.
UNWIND $edgeIds AS edgeId
MATCH (c:Claim {edgeId: edgeId})<-[:STATES]-(r:Report)
RETURN edgeId, r.id AS reportId, r.period AS period, c.confidence AS confidence, c.modality AS modality, c.title AS title,
  c.starts AS starts, c.quotes AS quotes;

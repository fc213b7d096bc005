// An edge is what its claims add up to: asserted if any claim is (the smaller word of the two). One statement per type: RELATION_TYPES is replaced by it.
UNWIND $edges AS edge
MATCH (subject:Entity {id: edge.subjectId})
MATCH (object:Entity {id: edge.objectId})
CALL (edge) {
  MATCH (c:Claim {edgeId: edge.id})
  RETURN max(c.confidence) AS confidence, min(c.modality) AS modality
}
WITH edge, subject, object, confidence, modality
WHERE confidence IS NOT NULL
CALL (edge) {
  MATCH (c:Claim {edgeId: edge.id})
  WITH DISTINCT c.title AS title
  ORDER BY title
  RETURN collect(title) AS titles
}
CALL (edge) {
  MATCH (c:Claim {edgeId: edge.id})
  WITH DISTINCT c.reportId AS reportId
  ORDER BY reportId
  RETURN collect(reportId) AS reportIds
}
CALL (reportIds) {
  UNWIND reportIds AS reportId
  MATCH (r:Report {id: reportId})
  WITH DISTINCT r.period AS period
  ORDER BY period
  RETURN collect(period) AS periods
}
CALL (edge) {
  MATCH (c:Claim {edgeId: edge.id})
  UNWIND range(0, size(c.quotes) - 1) AS position
  WITH DISTINCT c.reportId AS reportId, c.starts[position] AS start, c.quotes[position] AS quote
  ORDER BY reportId, start, quote
  RETURN collect(quote) AS quotes, collect(start) AS starts, collect(reportId) AS quoteReportIds
}
MERGE (subject)-[e:RELATION_TYPES {id: edge.id}]->(object)
SET e.confidence = confidence, e.modality = modality, e.titles = titles, e.reports = size(reportIds), e.reportIds = reportIds,
  e.periods = periods, e.quotes = quotes, e.starts = starts, e.quoteReportIds = quoteReportIds;

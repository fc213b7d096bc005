// zh: 哪些关系只有一份报告、且把握不大
// en: Edges that rest on one report and little confidence
// param: confidence | number | default=0.7 | 把握低于多少 | confidence below this
// column: subject | text | 主体 | subject
// column: type | text | 关系 | relation
// column: object | text | 客体 | object
// column: confidence | number | 把握 | confidence
// column: quotes | list | 原文 | sentences that say so
MATCH (s:Entity)-[e]->(o:Entity)
WHERE e.reports = 1 AND e.confidence < $confidence
RETURN s.name AS subject, type(e) AS type, o.name AS object, e.confidence AS confidence, e.quotes AS quotes
ORDER BY confidence, subject, type, object, e.id

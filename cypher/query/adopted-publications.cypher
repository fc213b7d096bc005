// zh: 哪些文献被哪一级采用
// en: Publications that bodies adopted, the highest level first
// param: level | text | default= | 采用机构的层级（nation、province、prefecture、county），空为全部 | level of the adopting body, empty for all
// column: publication | text | 文献 | publication
// column: adopter | text | 采用机构 | adopting body
// column: level | text | 层级 | level of the adopting body
// column: authors | list | 作者 | authors
// column: periods | list | 报告时期 | periods of the reports that say so
// column: quotes | list | 原文 | sentences that say so
MATCH (p:Publication)-[e:ADOPTED_BY]->(b:Entity)
WHERE $level = '' OR b.level = $level
OPTIONAL MATCH (a:Entity)-[:AUTHORED]->(p:Publication)
WITH p, e, b, a
ORDER BY a.name, a.id
WITH p, e, b, collect(a.name) AS authors
RETURN p.name AS publication, b.name AS adopter, b.level AS level, authors, e.periods AS periods, e.quotes AS quotes
ORDER BY
  CASE b.level WHEN 'nation' THEN 0 WHEN 'province' THEN 1 WHEN 'prefecture' THEN 2 WHEN 'county' THEN 3 ELSE 4 END,
  adopter, publication, b.id, p.id

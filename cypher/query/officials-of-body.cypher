// zh: 某机构有哪些任职人员
// en: Who holds posts in a body
// param: body | text | example=资阳市政协 | 机构的全称或别名 | name or alias of the body
// column: body | text | 机构 | body
// column: person | text | 人物 | person
// column: titles | list | 职务 | posts
// column: periods | list | 报告时期 | periods of the reports that say so
// column: quotes | list | 原文 | sentences that say so
MATCH (p:Official)-[e:HOLDS_POSITION]->(b:Entity)
WHERE b.name = $body OR $body IN b.aliases
RETURN b.name AS body, p.name AS person, e.titles AS titles, e.periods AS periods, e.quotes AS quotes
ORDER BY body, person, p.id

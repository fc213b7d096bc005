// zh: 某人任什么职务
// en: What posts a person holds
// param: person | text | example=元方 | 姓名 | name of the person
// column: person | text | 人物 | person
// column: personId | text | 人物编号 | id of the person, to tell homonyms apart
// column: titles | list | 职务 | posts
// column: body | text | 机构 | body
// column: periods | list | 报告时期 | periods of the reports that say so
// column: quotes | list | 原文 | sentences that say so
MATCH (p:Person)-[e:HOLDS_POSITION]->(b:Entity)
WHERE p.name = $person OR $person IN p.aliases
RETURN p.name AS person, p.id AS personId, e.titles AS titles, b.name AS body, e.periods AS periods, e.quotes AS quotes
ORDER BY person, personId, body, b.id

// zh: 谁在实施、谁首创了某项举措
// en: Who carries out an initiative, and who originated it
// param: initiative | text | example=1453 | 举措的名称或别名 | name or alias of the initiative
// column: initiative | text | 举措 | initiative
// column: role | text | 关系 | CARRIES_OUT or ORIGINATES
// column: body | text | 机构 | body
// column: place | text | 地方 | place the body serves
// column: modality | text | 已做或计划 | asserted or planned
// column: periods | list | 报告时期 | periods of the reports that say so
// column: quotes | list | 原文 | sentences that say so
MATCH (b:Entity)-[e]->(i:Initiative)
WHERE type(e) IN ['CARRIES_OUT', 'ORIGINATES'] AND (i.name = $initiative OR $initiative IN i.aliases)
RETURN i.name AS initiative, type(e) AS role, b.name AS body, coalesce(b.county, b.prefecture, b.province) AS place,
  e.modality AS modality, e.periods AS periods, e.quotes AS quotes
ORDER BY initiative, role, body, b.id

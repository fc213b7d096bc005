// zh: 某地在实施哪些举措
// en: Initiatives that the bodies of a place carry out, places below it included
// param: place | text | example=资阳市 | 地方的全称 | full name of the place
// column: initiative | text | 举措 | initiative
// column: kind | text | 类别 | Brand or Policy
// column: body | text | 机构 | body
// column: place | text | 地方 | place the body serves
// column: modality | text | 已做或计划 | asserted or planned
// column: periods | list | 报告时期 | periods of the reports that say so
// column: quotes | list | 原文 | sentences that say so
MATCH (b:Entity)-[e:CARRIES_OUT]->(i:Initiative)
WHERE $place IN b.jurisdiction
RETURN i.name AS initiative, i.kind AS kind, b.name AS body, coalesce(b.county, b.prefecture, b.province) AS place,
  e.modality AS modality, e.periods AS periods, e.quotes AS quotes
ORDER BY initiative, kind, body, b.id

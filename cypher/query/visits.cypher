// zh: 谁考察、走访了哪里
// en: Visits from or to a place or body
// param: name | text | default= | 到访者、被访地方或机构的名称，空为全部 | name of the visitor or of the visited, empty for all
// column: visitor | text | 到访者 | visitor
// column: visited | text | 被访 | visited place or body
// column: kind | text | 被访类别 | kind of the visited
// column: modality | text | 已做或计划 | asserted or planned
// column: periods | list | 报告时期 | periods of the reports that say so
// column: quotes | list | 原文 | sentences that say so
MATCH (v:Entity)-[e:VISITED]->(t:Entity)
WHERE $name = '' OR v.name = $name OR t.name = $name
RETURN v.name AS visitor, t.name AS visited, t.kind AS kind, e.modality AS modality, e.periods AS periods, e.quotes AS quotes
ORDER BY visitor, visited, v.id, t.id

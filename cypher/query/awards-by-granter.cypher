// zh: 谁颁发了哪些奖，谁获得
// en: Awards by who grants them, with who received them
// param: granter | text | default= | 颁奖机构的全称，空为全部 | name of the granting body, empty for all
// column: granter | text | 颁奖机构 | granting body
// column: award | text | 奖项 | award
// column: recipients | list | 获奖者 | recipients
// column: quotes | list | 颁奖的原文 | sentences that say who granted it
MATCH (a:Award)-[g:GRANTED_BY]->(b:Entity)
WHERE $granter = '' OR b.name = $granter
OPTIONAL MATCH (r:Entity)-[:RECEIVED]->(a:Award)
WITH a, g, b, r
ORDER BY r.name, r.id
WITH a, g, b, collect(r.name) AS recipients
RETURN b.name AS granter, a.name AS award, recipients, g.quotes AS quotes
ORDER BY granter, award, a.id

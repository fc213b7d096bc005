// zh: 报告给出了某项举措的哪些数字
// en: The numbers that reports give of an initiative, each with its sentence
// param: initiative | text | example=有事来协商 | 举措的名称或别名 | name or alias of the initiative
// column: initiative | text | 举措 | initiative
// column: value | number | 数值 | number
// column: unit | text | 单位 | unit
// column: what | text | 内容 | what was counted
// column: period | text | 时期 | period
// column: report | text | 报告 | report
// column: quotes | list | 原文 | sentences that say so
MATCH (r:Report)-[:STATES]->(m:Measure)-[:OF]->(i:Initiative)
WHERE i.name = $initiative OR $initiative IN i.aliases
RETURN i.name AS initiative, m.value AS value, m.unit AS unit, m.what AS what, m.period AS period, r.name AS report, m.quotes AS quotes
ORDER BY initiative, report, value, unit, what, m.id

// zh: 哪些政协相互协作
// en: Committees that work jointly
// param: committee | text | default= | 政协的全称，空为全部 | name of a committee, empty for all
// column: first | text | 一方 | one committee
// column: second | text | 另一方 | the other committee
// column: periods | list | 报告时期 | periods of the reports that say so
// column: quotes | list | 原文 | sentences that say so
MATCH (a:Committee)-[e:COOPERATES_WITH]->(b:Committee)
WHERE $committee = '' OR a.name = $committee OR b.name = $committee
WITH e, CASE WHEN a.name < b.name THEN a.name ELSE b.name END AS first, CASE WHEN a.name < b.name THEN b.name ELSE a.name END AS second
RETURN first, second, e.periods AS periods, e.quotes AS quotes
ORDER BY first, second, e.id

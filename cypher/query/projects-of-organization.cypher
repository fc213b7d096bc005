// zh: 某机构推进、投资哪些项目
// en: Projects that a body advances or invests in
// param: organization | text | example=鑫资集团 | 机构或人物的名称或别名 | name or alias of the body or person
// column: organization | text | 机构 | body or person
// column: role | text | 关系 | ADVANCES or INVESTS_IN
// column: project | text | 项目 | project
// column: modality | text | 已做或计划 | asserted or planned
// column: periods | list | 报告时期 | periods of the reports that say so
// column: quotes | list | 原文 | sentences that say so
MATCH (o:Entity)-[e]->(p:Project)
WHERE type(e) IN ['ADVANCES', 'INVESTS_IN'] AND (o.name = $organization OR $organization IN o.aliases)
RETURN o.name AS organization, type(e) AS role, p.name AS project, e.modality AS modality, e.periods AS periods, e.quotes AS quotes
ORDER BY organization, role, project, p.id

// zh: 两地有哪些相同的举措
// en: Initiatives that two places share
// param: first | text | example=耒阳市 | 一地的全称 | full name of one place
// param: second | text | example=株洲市 | 另一地的全称 | full name of the other place
// column: initiative | text | 举措 | initiative
// column: kind | text | 类别 | Brand or Policy
// column: firstBodies | list | 一地的机构 | bodies of the one place
// column: secondBodies | list | 另一地的机构 | bodies of the other place
MATCH (a:Entity)-[:CARRIES_OUT]->(i:Initiative)<-[:CARRIES_OUT]-(b:Entity)
WHERE $first IN a.jurisdiction AND $second IN b.jurisdiction AND i.scope IS NULL
WITH i, a.name AS firstBody, b.name AS secondBody
ORDER BY firstBody, secondBody
RETURN i.name AS initiative, i.kind AS kind, collect(DISTINCT firstBody) AS firstBodies, collect(DISTINCT secondBody) AS secondBodies
ORDER BY initiative, kind

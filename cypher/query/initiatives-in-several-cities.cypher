// zh: 哪些举措出现在多个地方，原文怎么说
// en: Initiatives found in more than one place, with the sentences that say so
// param: minimum | integer | default=2 | 至少出现在几个地方 | the least number of places
// column: initiative | text | 举措 | initiative
// column: kind | text | 类别 | Brand or Policy
// column: places | integer | 地方数 | number of places
// column: names | list | 地方 | names of the places
// column: quotes | list | 原文 | sentences that say so
MATCH (b:Entity)-[e:CARRIES_OUT]->(i:Initiative)
WHERE e.modality = 'asserted' AND i.scope IS NULL AND b.province IS NOT NULL
WITH i, coalesce(b.county, b.prefecture, b.province) AS place, e
ORDER BY place, e.id
UNWIND e.quotes AS quote
WITH i, collect(DISTINCT place) AS names, collect(DISTINCT quote) AS quotes
WHERE size(names) >= $minimum
RETURN i.name AS initiative, i.kind AS kind, size(names) AS places, names, quotes
ORDER BY places DESC, initiative, kind

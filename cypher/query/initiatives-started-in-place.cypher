// zh: 某地首创了哪些举措，还有谁在实施
// en: Initiatives that the bodies of a place originated, and who else carries them out
// param: place | text | example=湖南省 | 地方的全称 | full name of the place
// column: initiative | text | 举措 | initiative
// column: originator | text | 首创机构 | body that originated it
// column: followers | list | 其他实施机构 | other bodies that carry it out
// column: quotes | list | 首创的原文 | sentences that say who originated it
MATCH (b:Entity)-[o:ORIGINATES]->(i:Initiative)
WHERE $place IN b.jurisdiction
OPTIONAL MATCH (f:Entity)-[:CARRIES_OUT]->(i:Initiative)
WITH i, b, o, f
ORDER BY f.name, f.id
WITH i, b, o, collect(CASE WHEN f.id <> b.id THEN f.name END) AS followers
RETURN i.name AS initiative, b.name AS originator, followers, o.quotes AS quotes
ORDER BY initiative, originator, i.id

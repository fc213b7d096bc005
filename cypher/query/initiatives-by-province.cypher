// zh: 各省有多少举措、多少地方在实施
// en: How many initiatives each province carries out, in how many places
// column: province | text | 省 | province
// column: initiatives | integer | 举措数 | number of initiatives
// column: places | integer | 地方数 | number of places
// column: names | list | 举措 | names of the initiatives
MATCH (b:Entity)-[e:CARRIES_OUT]->(i:Initiative)
WHERE b.province IS NOT NULL AND e.modality = 'asserted' AND i.scope IS NULL
WITH b.province AS province, i.name AS initiative, coalesce(b.county, b.prefecture, b.province) AS place
ORDER BY initiative
WITH province, collect(DISTINCT initiative) AS names, collect(DISTINCT place) AS places
RETURN province, size(names) AS initiatives, size(places) AS places, names
ORDER BY initiatives DESC, province

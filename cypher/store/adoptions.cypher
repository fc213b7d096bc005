MATCH (body:Entity)-[e:CARRIES_OUT|ORIGINATES]->(initiative:Initiative)
RETURN initiative, body, e.id AS edgeId, type(e) AS type
ORDER BY initiative.name, initiative.id, type, body.id;

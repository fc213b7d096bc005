MATCH (body:Entity)-[e:CARRIES_OUT|ORIGINATES]->(initiative:Entity&Initiative {id: $initiativeId})
RETURN initiative, body, e.id AS edgeId, type(e) AS type
ORDER BY type, body.id;

MATCH (r:Report)
RETURN count(r) AS total;

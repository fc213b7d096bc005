// For analysts: CALL db.index.fulltext.queryNodes('entityNames', '政协云'); the analyzer cjk matches Chinese by pairs of characters.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (e:Entity) ON EACH [e.name, e.aliases]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };

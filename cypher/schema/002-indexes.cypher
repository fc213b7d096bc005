// Look-ups by what is not an id.
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name);
CREATE INDEX report_name IF NOT EXISTS FOR (r:Report) ON (r.name);
CREATE INDEX claim_edge IF NOT EXISTS FOR (c:Claim) ON (c.edgeId);
// Parts of normalised names and aliases; see normaliseName in src/model.
CREATE TEXT INDEX entity_search_text IF NOT EXISTS FOR (e:Entity) ON (e.searchText);

MATCH (s:GraphStore {id: 'cppcc-graph'})
RETURN s.version AS version;

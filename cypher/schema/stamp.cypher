// The version of this schema, and how many writes the graph has seen. Run after the numbered files.
MERGE (s:GraphStore {id: 'cppcc-graph'})
ON CREATE SET s.writes = 0
SET s.version = $version
RETURN s.version AS version;

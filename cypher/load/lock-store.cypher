// First in every write: writers wait here for each other, so that no sum is made while another's claims are unseen.
MATCH (s:GraphStore {id: 'cppcc-graph'})
SET s.writes = s.writes + 1
RETURN s.writes AS writes;

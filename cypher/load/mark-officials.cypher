// Persons that hold a position bear the label Official.
UNWIND $rows AS row
MATCH (e:Person {id: row.id})
FOREACH (_ IN CASE WHEN row.official THEN [1] ELSE [] END | SET e:Official)
FOREACH (_ IN CASE WHEN row.official THEN [] ELSE [1] END | REMOVE e:Official);

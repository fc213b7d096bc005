// One statement per kind: ENTITY_LABELS is replaced by the labels that the ontology gives it.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e:ENTITY_LABELS, e.kind = row.kind;

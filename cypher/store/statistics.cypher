// Every number comes from the count store; kinds and types as in src/model/ontology.ts.
RETURN COUNT { (:Report) } AS reports, COUNT { (:Entity) } AS entities, COUNT { (:Claim) } AS claims, COUNT { (:Measure) } AS measures,
  {
    Committee: COUNT { (:Committee) }, Organization: COUNT { (:Organization) }, Person: COUNT { (:Person) }, Place: COUNT { (:Place) },
    Project: COUNT { (:Project) }, Brand: COUNT { (:Brand) }, Policy: COUNT { (:Policy) }, Publication: COUNT { (:Publication) },
    Event: COUNT { (:Event) }, Award: COUNT { (:Award) }
  } AS kinds,
  {
    LOCATED_IN: COUNT { ()-[:LOCATED_IN]->() }, PART_OF: COUNT { ()-[:PART_OF]->() }, GUIDED_BY: COUNT { ()-[:GUIDED_BY]->() },
    LED_BY: COUNT { ()-[:LED_BY]->() }, HOLDS_POSITION: COUNT { ()-[:HOLDS_POSITION]->() },
    CARRIES_OUT: COUNT { ()-[:CARRIES_OUT]->() }, ORIGINATES: COUNT { ()-[:ORIGINATES]->() }, ADVANCES: COUNT { ()-[:ADVANCES]->() },
    INVESTS_IN: COUNT { ()-[:INVESTS_IN]->() }, HELD: COUNT { ()-[:HELD]->() }, ATTENDED: COUNT { ()-[:ATTENDED]->() },
    AUTHORED: COUNT { ()-[:AUTHORED]->() }, ADOPTED_BY: COUNT { ()-[:ADOPTED_BY]->() }, PUBLISHED_IN: COUNT { ()-[:PUBLISHED_IN]->() },
    RECEIVED: COUNT { ()-[:RECEIVED]->() }, GRANTED_BY: COUNT { ()-[:GRANTED_BY]->() }, VISITED: COUNT { ()-[:VISITED]->() },
    COOPERATES_WITH: COUNT { ()-[:COOPERATES_WITH]->() }, ENDORSED: COUNT { ()-[:ENDORSED]->() }
  } AS types;

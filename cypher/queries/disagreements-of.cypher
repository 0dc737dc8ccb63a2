CYPHER 25
UNWIND $ids AS id
MATCH (:Fact {id: id})<-[:SIDE]-(d:Disagreement)
WITH id, d ORDER BY d.id
RETURN id AS fact, d {.*, sides: COLLECT { MATCH (d)-[s:SIDE]->(side:Fact) RETURN side.id ORDER BY s.position }} AS disagreement

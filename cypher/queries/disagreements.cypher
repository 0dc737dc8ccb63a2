CYPHER 25
UNWIND $ids AS id
MATCH (d:Disagreement {id: id})
RETURN d {.*, sides: COLLECT { MATCH (d)-[s:SIDE]->(side:Fact) RETURN side.id ORDER BY s.position }} AS disagreement

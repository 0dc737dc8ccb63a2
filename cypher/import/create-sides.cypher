CYPHER 25
UNWIND $rows AS row
MATCH (disagreement:Disagreement { id: row.id })
MATCH (side:Fact { id: row.side })
CREATE (disagreement)-[:SIDE { position: toInteger(row.position) }]->(side)

CYPHER 25
UNWIND $rows AS row
MATCH (story:Story { id: row.story })
MATCH (shown:Entity|Fact|Disagreement { id: row.id })
CREATE (story)-[:SHOWS { step: toInteger(row.step) }]->(shown)

CYPHER 25
UNWIND $rows AS row
MATCH (evidence:Evidence { id: row.evidence })
MATCH (source:Entity { id: row.source })
CREATE (evidence)-[:IN { position: toInteger(row.position) }]->(source)

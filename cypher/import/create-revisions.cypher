CYPHER 25
UNWIND $rows AS row
MATCH (newer:Fact { id: row.id })
MATCH (before:Fact { id: row.revises })
CREATE (newer)-[:REVISES]->(before)

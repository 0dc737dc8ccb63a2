CYPHER 25
UNWIND $rows AS row
MATCH (tie:Fact { id: row.id })
MATCH (from:Entity { id: row.from })
MATCH (to:Entity { id: row.to })
CREATE (tie)-[:FROM]->(from)
CREATE (tie)-[:TO]->(to)

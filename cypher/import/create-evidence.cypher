CYPHER 25
UNWIND $rows AS row
MATCH (owner:Entity|Fact { id: row.owner })
CREATE (owner)-[:EVIDENCED_BY]->(evidence:Evidence)
SET
  evidence = row.properties,
  evidence.attributionCount = toInteger(row.count),
  evidence.knownFrom = date(row.days.knownFrom)

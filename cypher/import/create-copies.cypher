CYPHER 25
UNWIND $rows AS row
MATCH (from:Entity { id: row.from })
MATCH (to:Entity { id: row.to })
CREATE (from)-[copy:$(row.type)]->(to)
SET
  copy = row.properties,
  copy.startEarliest = date(row.days.startEarliest),
  copy.startLatest = date(row.days.startLatest),
  copy.endEarliest = date(row.days.endEarliest),
  copy.endLatest = date(row.days.endLatest),
  copy.knownFrom = date(row.days.knownFrom),
  copy.knownTo = date(row.days.knownTo)

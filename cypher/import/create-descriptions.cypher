CYPHER 25
UNWIND $rows AS row
MATCH (attribute:Fact { id: row.from })
MATCH (described:Entity { id: row.to })
CREATE (attribute)-[copy:$(row.type)]->(described)
SET
  copy = row.properties,
  copy.startEarliest = date(row.days.startEarliest),
  copy.startLatest = date(row.days.startLatest),
  copy.endEarliest = date(row.days.endEarliest),
  copy.endLatest = date(row.days.endLatest),
  copy.knownFrom = date(row.days.knownFrom),
  copy.knownTo = date(row.days.knownTo)

CYPHER 25
UNWIND $rows AS row
MATCH (n:Entity|Fact|Disagreement|Story { id: row.properties.id })
WITH row, n, n.ties AS ties
SET
  n = row.properties,
  n.ties = ties,
  n.startEarliest = date(row.days.startEarliest),
  n.startLatest = date(row.days.startLatest),
  n.endEarliest = date(row.days.endEarliest),
  n.endLatest = date(row.days.endLatest),
  n.knownFrom = date(row.days.knownFrom),
  n.knownTo = date(row.days.knownTo),
  n.publishedLatest = date(row.days.publishedLatest),
  n.recordedOn = date(row.recordedOn)

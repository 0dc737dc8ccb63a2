CYPHER 25
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET
  n = row.properties,
  n.startEarliest = date(row.days.startEarliest),
  n.startLatest = date(row.days.startLatest),
  n.endEarliest = date(row.days.endEarliest),
  n.endLatest = date(row.days.endLatest),
  n.knownFrom = date(row.days.knownFrom),
  n.knownTo = date(row.days.knownTo),
  n.publishedLatest = date(row.days.publishedLatest),
  n.recordedOn = date(row.recordedOn)
SET n.ties = CASE WHEN n:Entity THEN 0 END

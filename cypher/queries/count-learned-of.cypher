CYPHER 25
LET from = date($days.from), until = date($days.until)
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n, from, until) {
  MATCH (n)-[r]-()
  WHERE r.standing IN $standings
    AND (r.knownFrom >= from AND r.knownFrom <= until OR r.knownTo >= from AND r.knownTo <= until)
    AND (r.knownTo IS NULL OR r.knownTo > r.knownFrom)
  RETURN r.fact AS fact, r.knownFrom AS known, r.knownTo AS superseded
  UNION ALL
  WITH n
  WHERE n:Fact
    AND n.standing IN $standings
    AND (n.knownTo IS NULL OR n.knownTo > n.knownFrom)
    AND (n.knownFrom >= from AND n.knownFrom <= until OR n.knownTo >= from AND n.knownTo <= until)
  RETURN n.id AS fact, n.knownFrom AS known, n.knownTo AS superseded
}
WITH DISTINCT fact, known, superseded, from, until
UNWIND [
  {on: known, kind: 'ATTESTED', shows: known >= from AND known <= until},
  {on: superseded, kind: 'WITHDRAWN', shows: known IS NOT NULL AND superseded >= from AND superseded <= until
    AND NOT EXISTS { (:Fact {id: fact})<-[:REVISES]-() }}
] AS change
WITH fact, change.on AS on, change.kind AS kind, from
WHERE change.shows
RETURN count(*) AS count

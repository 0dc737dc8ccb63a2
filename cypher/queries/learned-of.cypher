CYPHER 25
// What was attested, revised and withdrawn of the facts about these nodes, by day and id.
// Only relationships that stand for facts have a standing: their types need not be looked at.
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
WHERE change.shows AND (change.on > from OR fact > $afterId)
ORDER BY on, fact
LIMIT $limit
MATCH (f:Fact {id: fact})
LET previous = CASE kind WHEN 'ATTESTED' THEN [(f)-[:REVISES]->(before) | before.id][0] END
RETURN on, CASE WHEN previous IS NULL THEN kind ELSE 'REVISED' END AS kind, previous, f {.*, labels: labels(f), searchText: null, searchKeys: null} AS node
ORDER BY on, f.id

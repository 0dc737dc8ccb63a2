CYPHER 25
// What came of the facts about these nodes, by the day on which it shows and id.
// Only relationships that stand for facts have a standing: their types need not be looked at.
LET from = date($days.from), until = date($days.until), endFrom = date($days.endFrom), endUntil = date($days.endUntil), known = date($days.asKnownOn)
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n, from, until, endFrom, endUntil, known) {
  MATCH (n)-[r]-()
  WHERE r.standing IN $standings
    AND CASE
      WHEN known IS NULL THEN r.knownTo IS NULL
      ELSE r.knownFrom <= known AND (r.knownTo IS NULL OR r.knownTo > known)
    END
    AND (r.startEarliest >= from AND r.startEarliest <= until
      OR r.nature = 'STATE' AND r.endLatest >= endFrom AND r.endLatest <= endUntil)
  RETURN r.fact AS fact, r.nature AS nature, r.startEarliest AS start, r.endLatest AS end
  UNION ALL
  WITH n
  WHERE n:Fact
    AND n.standing IN $standings
    AND CASE
      WHEN known IS NULL THEN n.knownTo IS NULL
      ELSE n.knownFrom <= known AND (n.knownTo IS NULL OR n.knownTo > known)
    END
    AND (n.startEarliest >= from AND n.startEarliest <= until
      OR n.nature = 'STATE' AND n.endLatest >= endFrom AND n.endLatest <= endUntil)
  RETURN n.id AS fact, n.nature AS nature, n.startEarliest AS start, n.endLatest AS end
}
WITH DISTINCT fact, nature, start, end, from, until, endFrom, endUntil
UNWIND [
  {on: start, kind: CASE nature WHEN 'STATE' THEN 'BEGAN' ELSE 'HAPPENED' END, shows: start >= from AND start <= until},
  {on: end + duration({days: 1}), kind: 'ENDED', shows: nature = 'STATE' AND end >= endFrom AND end <= endUntil}
] AS change
WITH fact, change.on AS on, change.kind AS kind, from
WHERE change.shows AND (change.on > from OR fact > $afterId)
ORDER BY on, fact
LIMIT $limit
MATCH (f:Fact {id: fact})
RETURN on, kind, f {.*, labels: labels(f), searchText: null, searchKeys: null} AS node
ORDER BY on, f.id

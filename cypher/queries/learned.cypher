CYPHER 25
// What was attested or revised and what was withdrawn, by day and id: two ranges of two indexes, merged. Few facts are
// withdrawn for good, so these are looked for no further than what was attested fills the page.
LET from = date($days.from), until = date($days.until)
CALL (*) {
  MATCH (f:Fact)
  USING INDEX f:Fact(knownFrom, id)
  WHERE f.knownFrom >= from AND f.knownFrom <= until AND f.id IS NOT NULL
    AND CASE f.knownFrom WHEN from THEN f.id > $afterId ELSE true END
    AND (f.knownTo IS NULL OR f.knownTo > f.knownFrom)
    AND f.standing IN $standings
  WITH f
  ORDER BY f.knownFrom, f.id
  LIMIT $limit
  RETURN collect(f) AS attested
}
LET last = CASE WHEN size(attested) < $limit THEN until ELSE attested[-1].knownFrom END
CALL (*) {
  UNWIND attested AS f
  RETURN f, f.knownFrom AS on, 'ATTESTED' AS kind
  UNION ALL
  MATCH (f:Fact)
  USING INDEX f:Fact(knownTo, id)
  WHERE f.knownTo >= from AND f.knownTo <= last AND f.id IS NOT NULL
    AND CASE f.knownTo WHEN from THEN f.id > $afterId ELSE true END
    AND coalesce(f.knownFrom < f.knownTo, false)
    AND f.standing IN $standings
    AND NOT EXISTS { (f)<-[:REVISES]-() }
  RETURN f, f.knownTo AS on, 'WITHDRAWN' AS kind
  ORDER BY f.knownTo, f.id
  LIMIT $limit
}
WITH f, on, kind
ORDER BY on, f.id
LIMIT $limit
LET previous = CASE kind WHEN 'ATTESTED' THEN [(f)-[:REVISES]->(before) | before.id][0] END
RETURN on, CASE WHEN previous IS NULL THEN kind ELSE 'REVISED' END AS kind, previous, f {.*, labels: labels(f), searchText: null, searchKeys: null} AS node

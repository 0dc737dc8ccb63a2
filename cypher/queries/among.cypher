CYPHER 25
// Every relationship that counts between two of these nodes. All but the busiest node are gone through:
// what joins it to the others is found from their side.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn)
CALL () {
  MATCH (n:Entity)
  WHERE n.id IN $ids
  WITH n ORDER BY COUNT { (n)--() } DESC, n.id
  RETURN collect(n) AS members
}
UNWIND members[1..] AS n
// Without a word on the other end, so that nothing is planned from there, one by one for each pair.
MATCH (n)-[r]-(m)
WHERE m IN members
  AND type(r) IN $walked
  AND (NOT r:NOT_STANDING OR r.type IN $types)
  AND r.standing IN $standings
  AND CASE
    WHEN known IS NULL THEN r.knownTo IS NULL
    ELSE r.knownFrom <= known AND (r.knownTo IS NULL OR r.knownTo > known)
  END
  AND CASE
    WHEN at IS NULL AND NOT $hasDuring THEN $undated OR NOT r.undated
    WHEN r.undated THEN $undated AND $certainty = 'POSSIBLE'
    WHEN at IS NOT NULL AND r.nature = 'OCCURRENCE' THEN
      (r.startEarliest IS NULL OR r.startEarliest <= at)
      AND ($certainty = 'POSSIBLE' OR r.endLatest <= at AND NOT r.doubtful)
    WHEN at IS NOT NULL THEN
      (r.startEarliest IS NULL OR r.startEarliest <= at)
      AND (
        (r.endLatest IS NULL OR r.endLatest >= at)
          AND ($certainty = 'POSSIBLE' OR r.startLatest <= at AND r.endEarliest >= at AND NOT r.doubtful)
        OR $ended AND r.endLatest < at AND ($certainty = 'POSSIBLE' OR NOT r.doubtful)
      )
    ELSE
      (r.startEarliest IS NULL OR to IS NULL OR r.startEarliest <= to)
      AND (r.endLatest IS NULL OR from IS NULL OR r.endLatest >= from)
      AND ($certainty = 'POSSIBLE' OR NOT r.doubtful AND CASE r.nature
        WHEN 'STATE' THEN (to IS NULL OR r.startLatest <= to) AND (from IS NULL OR r.endEarliest >= from)
        ELSE (from IS NULL OR r.startEarliest >= from) AND (to IS NULL OR r.endLatest <= to)
      END)
  END
WITH DISTINCT r
ORDER BY coalesce(r.startEarliest, r.startLatest, r.endEarliest, r.endLatest), r.id
WITH collect(r) AS relationships
RETURN
  [r IN relationships | r.id] AS id,
  [r IN relationships | r.fact] AS fact,
  [r IN relationships | r.type] AS type,
  [r IN relationships | startNode(r).id] AS from,
  [r IN relationships | endNode(r).id] AS to,
  [r IN relationships | r.titleEn] AS titleEn,
  [r IN relationships | r.titleFr] AS titleFr,
  [r IN relationships | r.shareMin] AS shareMin,
  [r IN relationships | r.shareMax] AS shareMax,
  [r IN relationships | r.nature] AS nature,
  [r IN relationships | r.standing] AS standing,
  [r IN relationships | r.knownFrom] AS knownFrom,
  [r IN relationships | r.knownTo] AS knownTo,
  [r IN relationships | r.startEarliest] AS startEarliest,
  [r IN relationships | r.startLatest] AS startLatest,
  [r IN relationships | r.endEarliest] AS endEarliest,
  [r IN relationships | r.endLatest] AS endLatest,
  [r IN relationships | r.doubtful] AS doubtful,
  [r IN relationships | r.undated] AS undated

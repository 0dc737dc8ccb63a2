CYPHER 25
// How many relationships of each of these nodes count.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn)
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n, at, from, to, known) {
  MATCH (n)-[r]-(m:Entity)
  WHERE type(r) IN $walked
    AND (NOT r:NOT_STANDING OR r.type IN $types)
    AND ($direction = 'BOTH' OR ($direction = 'OUTGOING') = (startNode(r) = n))
    AND ($labels IS NULL OR m:$any($labels))
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
  RETURN count(r) AS count
}
RETURN id, count

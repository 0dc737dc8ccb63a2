CYPHER 25
// How many relationships of these types count.
LET at = date($at), from = date($from), to = date($to), known = date($asKnownOn)
MATCH (a:Entity)-[r:$any($walked)]->(b:Entity)
WHERE r.type IN $types
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

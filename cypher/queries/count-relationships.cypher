CYPHER 25
// How many relationships of these types count: a tie is one, and other facts have one for each of their parties.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn)
MATCH (f:Fact)
WHERE NOT f:Attribute
  AND (NOT f:Tie OR f.type IN $types)
  AND f.standing IN $standings
  AND CASE
    WHEN known IS NULL THEN f.knownTo IS NULL
    ELSE f.knownFrom <= known AND (f.knownTo IS NULL OR f.knownTo > known)
  END
  AND CASE
    WHEN at IS NULL AND NOT $hasDuring THEN $undated OR NOT f.undated
    WHEN f.undated THEN $undated AND $certainty = 'POSSIBLE'
    WHEN at IS NOT NULL AND f.nature = 'OCCURRENCE' THEN
      (f.startEarliest IS NULL OR f.startEarliest <= at)
      AND ($certainty = 'POSSIBLE' OR f.endLatest <= at AND NOT f.doubtful)
    WHEN at IS NOT NULL THEN
      (f.startEarliest IS NULL OR f.startEarliest <= at)
      AND (
        (f.endLatest IS NULL OR f.endLatest >= at)
          AND ($certainty = 'POSSIBLE' OR f.startLatest <= at AND f.endEarliest >= at AND NOT f.doubtful)
        OR $ended AND f.endLatest < at AND ($certainty = 'POSSIBLE' OR NOT f.doubtful)
      )
    ELSE
      (f.startEarliest IS NULL OR to IS NULL OR f.startEarliest <= to)
      AND (f.endLatest IS NULL OR from IS NULL OR f.endLatest >= from)
      AND ($certainty = 'POSSIBLE' OR NOT f.doubtful AND CASE f.nature
        WHEN 'STATE' THEN (to IS NULL OR f.startLatest <= to) AND (from IS NULL OR f.endEarliest >= from)
        ELSE (from IS NULL OR f.startEarliest >= from) AND (to IS NULL OR f.endLatest <= to)
      END)
  END
RETURN sum(CASE
  WHEN f:Tie THEN 1
  ELSE COUNT {
    (f)-[r]-(:Entity)
    WHERE r.fact = f.id AND r.type IN $types
  }
END) AS count

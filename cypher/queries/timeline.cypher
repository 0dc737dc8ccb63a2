CYPHER 25
// All facts that count by first day and id, undated ones last.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn)
MATCH (f:Fact)
USING INDEX f:Fact(dayKey, id)
WHERE f.dayKey >= $afterKey AND f.id IS NOT NULL
  AND CASE f.dayKey WHEN $afterKey THEN f.id > $afterId ELSE true END
  AND ($only.types IS NULL OR CASE
    WHEN f:Tie THEN f.type IN $only.types
    ELSE EXISTS { (f)-[r]-() WHERE r.fact = f.id AND r.type IN $only.types }
  END)
  AND ($only.labels IS NULL OR f:$any($only.labels) OR f:Tie AND EXISTS { (f)-[:FROM|TO]->(end) WHERE end:$any($only.labels) })
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
WITH f ORDER BY f.dayKey, f.id LIMIT $limit
RETURN f.dayKey AS key, f {.*, labels: labels(f), searchText: null, searchKeys: null} AS node

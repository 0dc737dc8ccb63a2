CYPHER 25
MATCH (f:Event)
WHERE f.dayKey >= $afterKey AND f.id IS NOT NULL
AND CASE f.dayKey WHEN $afterKey THEN f.id > $afterId ELSE true END
AND ($kinds IS NULL OR f.kind IN $kinds)
AND f.standing IN $standings
AND CASE WHEN $asKnownOn IS NULL THEN f.knownTo IS NULL
         ELSE f.knownFrom <= date($asKnownOn) AND (f.knownTo IS NULL OR f.knownTo > date($asKnownOn)) END
AND CASE
  WHEN $at IS NULL AND NOT $hasDuring THEN $undated OR NOT f.undated
  WHEN f.undated THEN $undated AND $certainty = 'POSSIBLE'
  WHEN $at IS NOT NULL AND f.nature = 'OCCURRENCE' THEN
    (f.startEarliest IS NULL OR f.startEarliest <= date($at))
    AND ($certainty = 'POSSIBLE' OR (f.endLatest <= date($at) AND NOT f.doubtful))
  WHEN $at IS NOT NULL THEN
    (f.startEarliest IS NULL OR f.startEarliest <= date($at))
    AND ((f.endLatest IS NULL OR f.endLatest >= date($at))
           AND ($certainty = 'POSSIBLE' OR (f.startLatest <= date($at) AND f.endEarliest >= date($at) AND NOT f.doubtful))
         OR $ended AND f.endLatest < date($at) AND ($certainty = 'POSSIBLE' OR NOT f.doubtful))
  ELSE
    (f.startEarliest IS NULL OR $to IS NULL OR f.startEarliest <= date($to))
    AND (f.endLatest IS NULL OR $from IS NULL OR f.endLatest >= date($from))
    AND ($certainty = 'POSSIBLE' OR NOT f.doubtful AND CASE f.nature
      WHEN 'STATE' THEN ($to IS NULL OR f.startLatest <= date($to)) AND ($from IS NULL OR f.endEarliest >= date($from))
      ELSE ($from IS NULL OR f.startEarliest >= date($from)) AND ($to IS NULL OR f.endLatest <= date($to)) END)
END
WITH f ORDER BY f.dayKey, f.id LIMIT $limit
RETURN f.dayKey AS key, f {.*, labels: labels(f), searchText: null, searchKeys: null} AS node

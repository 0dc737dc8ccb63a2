CYPHER 25
MATCH (f:Event)
WHERE f.dayKey >= $afterKey AND f.id IS NOT NULL
AND CASE f.dayKey WHEN $afterKey THEN f.id > $afterId ELSE true END
AND ($kinds IS NULL OR f.kind IN $kinds)
AND f.standing IN $standings
AND CASE WHEN $days.asKnownOn IS NULL THEN f.knownTo IS NULL
         ELSE f.knownFrom <= date($days.asKnownOn) AND (f.knownTo IS NULL OR f.knownTo > date($days.asKnownOn)) END
AND CASE
  WHEN $days.at IS NULL AND NOT $hasDuring THEN $undated OR NOT f.undated
  WHEN f.undated THEN $undated AND $certainty = 'POSSIBLE'
  WHEN $days.at IS NOT NULL AND f.nature = 'OCCURRENCE' THEN
    (f.startEarliest IS NULL OR f.startEarliest <= date($days.at))
    AND ($certainty = 'POSSIBLE' OR (f.endLatest <= date($days.at) AND NOT f.doubtful))
  WHEN $days.at IS NOT NULL THEN
    (f.startEarliest IS NULL OR f.startEarliest <= date($days.at))
    AND ((f.endLatest IS NULL OR f.endLatest >= date($days.at))
           AND ($certainty = 'POSSIBLE' OR (f.startLatest <= date($days.at) AND f.endEarliest >= date($days.at) AND NOT f.doubtful))
         OR $ended AND f.endLatest < date($days.at) AND ($certainty = 'POSSIBLE' OR NOT f.doubtful))
  ELSE
    (f.startEarliest IS NULL OR $days.to IS NULL OR f.startEarliest <= date($days.to))
    AND (f.endLatest IS NULL OR $days.from IS NULL OR f.endLatest >= date($days.from))
    AND ($certainty = 'POSSIBLE' OR NOT f.doubtful AND CASE f.nature
      WHEN 'STATE' THEN ($days.to IS NULL OR f.startLatest <= date($days.to)) AND ($days.from IS NULL OR f.endEarliest >= date($days.from))
      ELSE ($days.from IS NULL OR f.startEarliest >= date($days.from)) AND ($days.to IS NULL OR f.endLatest <= date($days.to)) END)
END
WITH f ORDER BY f.dayKey, f.id LIMIT $limit
RETURN f.dayKey AS key, f {.*, labels: labels(f), searchText: null, searchKeys: null} AS node

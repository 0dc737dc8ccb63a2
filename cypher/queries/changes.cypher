CYPHER 25
// What began or happened and what ended, by the day on which it shows and id: two ranges of two indexes, merged.
LET from = date($days.from), until = date($days.until), endFrom = date($days.endFrom), endUntil = date($days.endUntil), known = date($days.asKnownOn)
CALL (*) {
  MATCH (f:Fact)
  USING INDEX f:Fact(startEarliest, id)
  WHERE f.startEarliest >= from AND f.startEarliest <= until AND f.id IS NOT NULL
    AND CASE f.startEarliest WHEN from THEN f.id > $afterId ELSE true END
    AND f.standing IN $standings
    AND CASE
      WHEN known IS NULL THEN f.knownTo IS NULL
      ELSE f.knownFrom <= known AND (f.knownTo IS NULL OR f.knownTo > known)
    END
  RETURN f, f.startEarliest AS on, CASE f.nature WHEN 'STATE' THEN 'BEGAN' ELSE 'HAPPENED' END AS kind
  ORDER BY f.startEarliest, f.id
  LIMIT $limit
  UNION ALL
  MATCH (f:Fact)
  USING INDEX f:Fact(endLatest, id)
  WHERE f.endLatest >= endFrom AND f.endLatest <= endUntil AND f.id IS NOT NULL
    AND f.nature = 'STATE'
    AND CASE f.endLatest WHEN endFrom THEN f.id > $afterId ELSE true END
    AND f.standing IN $standings
    AND CASE
      WHEN known IS NULL THEN f.knownTo IS NULL
      ELSE f.knownFrom <= known AND (f.knownTo IS NULL OR f.knownTo > known)
    END
  RETURN f, f.endLatest + duration({days: 1}) AS on, 'ENDED' AS kind
  ORDER BY f.endLatest, f.id
  LIMIT $limit
}
WITH f, on, kind
ORDER BY on, f.id
LIMIT $limit
RETURN on, kind, f {.*, labels: labels(f), searchText: null, searchKeys: null} AS node

CYPHER 25
LET from = date($days.from), until = date($days.until), endFrom = date($days.endFrom), endUntil = date($days.endUntil), known = date($days.asKnownOn)
CALL (*) {
  MATCH (f:Fact)
  USING INDEX f:Fact(startEarliest, id)
  WHERE f.startEarliest >= from AND f.startEarliest <= until AND f.id IS NOT NULL
    AND f.standing IN $standings
    AND CASE
      WHEN known IS NULL THEN f.knownTo IS NULL
      ELSE f.knownFrom <= known AND (f.knownTo IS NULL OR f.knownTo > known)
    END
  RETURN count(f) AS number
  UNION ALL
  MATCH (f:Fact)
  USING INDEX f:Fact(endLatest, id)
  WHERE f.endLatest >= endFrom AND f.endLatest <= endUntil AND f.id IS NOT NULL
    AND f.nature = 'STATE'
    AND f.standing IN $standings
    AND CASE
      WHEN known IS NULL THEN f.knownTo IS NULL
      ELSE f.knownFrom <= known AND (f.knownTo IS NULL OR f.knownTo > known)
    END
  RETURN count(f) AS number
}
RETURN sum(number) AS count

CYPHER 25
LET from = date($days.from), until = date($days.until)
CALL (*) {
  MATCH (f:Fact)
  USING INDEX f:Fact(knownFrom, id)
  WHERE f.knownFrom >= from AND f.knownFrom <= until AND f.id IS NOT NULL
    AND (f.knownTo IS NULL OR f.knownTo > f.knownFrom)
    AND f.standing IN $standings
  RETURN count(f) AS number
  UNION ALL
  MATCH (f:Fact)
  USING INDEX f:Fact(knownTo, id)
  WHERE f.knownTo >= from AND f.knownTo <= until AND f.id IS NOT NULL
    AND coalesce(f.knownFrom < f.knownTo, false)
    AND f.standing IN $standings
    AND NOT EXISTS { (f)<-[:REVISES]-() }
  RETURN count(f) AS number
}
RETURN sum(number) AS count

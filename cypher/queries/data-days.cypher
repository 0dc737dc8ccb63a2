CYPHER 25
// The first and the last days of all that stands now and is held for so. By the indexes: of each only one end is read.
RETURN
  COLLECT {
    MATCH (f:Fact)
    WHERE f.startEarliest IS NOT NULL AND f.id IS NOT NULL
      AND f.knownTo IS NULL AND f.standing IN ['CONFIRMED', 'REPORTED', 'CLAIMED']
    RETURN f.startEarliest ORDER BY f.startEarliest LIMIT 1
  } AS first,
  COLLECT {
    MATCH (f:Fact)
    WHERE f.startEarliest IS NOT NULL AND f.id IS NOT NULL
      AND f.knownTo IS NULL AND f.standing IN ['CONFIRMED', 'REPORTED', 'CLAIMED']
    RETURN f.startEarliest ORDER BY f.startEarliest DESC LIMIT 1
  } AS lastStart,
  COLLECT {
    MATCH (f:Fact)
    WHERE f.endLatest IS NOT NULL AND f.id IS NOT NULL
      AND f.knownTo IS NULL AND f.standing IN ['CONFIRMED', 'REPORTED', 'CLAIMED']
    RETURN f.endLatest ORDER BY f.endLatest DESC LIMIT 1
  } AS lastEnd

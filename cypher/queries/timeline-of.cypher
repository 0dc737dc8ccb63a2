CYPHER 25
// The facts about these nodes that count, by first day and id, undated ones last.
// Only relationships that stand for facts have a standing: their types need not be looked at where any will do.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn)
CALL (at, from, to, known) {
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  MATCH (n)-[r]-(m)
  WHERE ($only.types IS NULL OR type(r) IN $walked AND r.type IN $only.types)
    AND ($only.labels IS NULL OR CASE
      WHEN r.fact STARTS WITH 'fact/' THEN m:$any($only.labels)
      ELSE split(r.fact, '/')[0] IN $only.kinds
    END)
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
  // A graph that was imported before relationships had this key is read as well; named one by one, the bounds would be read of all.
  WITH DISTINCT r.fact AS fact, coalesce(r.dayKey, head([p IN [properties(r)] |
    coalesce(toString(coalesce(p.startEarliest, p.startLatest, p.endEarliest, p.endLatest)), 'undated')])) AS key
  FILTER key > $afterKey OR key = $afterKey AND fact > $afterId
  RETURN fact, key
  ORDER BY key, fact
  LIMIT $limit
  UNION
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  WHERE $only.types IS NULL AND n:Fact
    AND ($only.labels IS NULL OR n:$any($only.labels))
    AND n.standing IN $standings
    AND CASE
      WHEN known IS NULL THEN n.knownTo IS NULL
      ELSE n.knownFrom <= known AND (n.knownTo IS NULL OR n.knownTo > known)
    END
    AND CASE
      WHEN at IS NULL AND NOT $hasDuring THEN $undated OR NOT n.undated
      WHEN n.undated THEN $undated AND $certainty = 'POSSIBLE'
      WHEN at IS NOT NULL AND n.nature = 'OCCURRENCE' THEN
        (n.startEarliest IS NULL OR n.startEarliest <= at)
        AND ($certainty = 'POSSIBLE' OR n.endLatest <= at AND NOT n.doubtful)
      WHEN at IS NOT NULL THEN
        (n.startEarliest IS NULL OR n.startEarliest <= at)
        AND (
          (n.endLatest IS NULL OR n.endLatest >= at)
            AND ($certainty = 'POSSIBLE' OR n.startLatest <= at AND n.endEarliest >= at AND NOT n.doubtful)
          OR $ended AND n.endLatest < at AND ($certainty = 'POSSIBLE' OR NOT n.doubtful)
        )
      ELSE
        (n.startEarliest IS NULL OR to IS NULL OR n.startEarliest <= to)
        AND (n.endLatest IS NULL OR from IS NULL OR n.endLatest >= from)
        AND ($certainty = 'POSSIBLE' OR NOT n.doubtful AND CASE n.nature
          WHEN 'STATE' THEN (to IS NULL OR n.startLatest <= to) AND (from IS NULL OR n.endEarliest >= from)
          ELSE (from IS NULL OR n.startEarliest >= from) AND (to IS NULL OR n.endLatest <= to)
        END)
    END
  WITH n.id AS fact, n.dayKey AS key
  FILTER key > $afterKey OR key = $afterKey AND fact > $afterId
  RETURN fact, key
}
WITH key, fact
ORDER BY key, fact
LIMIT $limit
MATCH (f:Fact {id: fact})
RETURN key, f {.*, labels: labels(f), searchText: null, searchKeys: null} AS node
ORDER BY key, f.id

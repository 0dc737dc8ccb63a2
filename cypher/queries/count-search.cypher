CYPHER 25
// How many entities `search` would give in all.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn)
CALL (at, from, to, known) {
  MATCH (e:Entity)
  WHERE e.nameKey STARTS WITH $text
    AND e.id IS NOT NULL
    AND ($labels IS NULL OR e:$any($labels))
    AND CASE
      WHEN e:Fact THEN
        e.standing IN $standings
        AND CASE
          WHEN known IS NULL THEN e.knownTo IS NULL
          ELSE e.knownFrom <= known AND (e.knownTo IS NULL OR e.knownTo > known)
        END
        AND CASE
          WHEN at IS NULL AND NOT $hasDuring THEN $undated OR NOT e.undated
          WHEN e.undated THEN $undated AND $certainty = 'POSSIBLE'
          WHEN at IS NOT NULL AND e.nature = 'OCCURRENCE' THEN
            (e.startEarliest IS NULL OR e.startEarliest <= at)
            AND ($certainty = 'POSSIBLE' OR e.endLatest <= at AND NOT e.doubtful)
          WHEN at IS NOT NULL THEN
            (e.startEarliest IS NULL OR e.startEarliest <= at)
            AND (
              (e.endLatest IS NULL OR e.endLatest >= at)
                AND ($certainty = 'POSSIBLE' OR e.startLatest <= at AND e.endEarliest >= at AND NOT e.doubtful)
              OR $ended AND e.endLatest < at AND ($certainty = 'POSSIBLE' OR NOT e.doubtful)
            )
          ELSE
            (e.startEarliest IS NULL OR to IS NULL OR e.startEarliest <= to)
            AND (e.endLatest IS NULL OR from IS NULL OR e.endLatest >= from)
            AND ($certainty = 'POSSIBLE' OR NOT e.doubtful AND CASE e.nature
              WHEN 'STATE' THEN (to IS NULL OR e.startLatest <= to) AND (from IS NULL OR e.endEarliest >= from)
              ELSE (from IS NULL OR e.startEarliest >= from) AND (to IS NULL OR e.endLatest <= to)
            END)
        END
      WHEN e.standing IS NULL OR known IS NOT NULL AND coalesce(e.knownFrom > known, true) THEN true
      WHEN at IS NOT NULL THEN
        (e.startEarliest IS NULL OR e.startEarliest <= at) AND ($ended OR e.endLatest IS NULL OR e.endLatest >= at)
      ELSE
        (e.startEarliest IS NULL OR to IS NULL OR e.startEarliest <= to)
        AND (e.endLatest IS NULL OR from IS NULL OR e.endLatest >= from)
    END
  RETURN e
  ORDER BY e.nameKey, e.id
  LIMIT $considered
  UNION
  CALL db.index.fulltext.queryNodes('entitySearch', $query) YIELD node AS e
  WHERE ($labels IS NULL OR e:$any($labels))
    AND CASE
      WHEN e:Fact THEN
        e.standing IN $standings
        AND CASE
          WHEN known IS NULL THEN e.knownTo IS NULL
          ELSE e.knownFrom <= known AND (e.knownTo IS NULL OR e.knownTo > known)
        END
        AND CASE
          WHEN at IS NULL AND NOT $hasDuring THEN $undated OR NOT e.undated
          WHEN e.undated THEN $undated AND $certainty = 'POSSIBLE'
          WHEN at IS NOT NULL AND e.nature = 'OCCURRENCE' THEN
            (e.startEarliest IS NULL OR e.startEarliest <= at)
            AND ($certainty = 'POSSIBLE' OR e.endLatest <= at AND NOT e.doubtful)
          WHEN at IS NOT NULL THEN
            (e.startEarliest IS NULL OR e.startEarliest <= at)
            AND (
              (e.endLatest IS NULL OR e.endLatest >= at)
                AND ($certainty = 'POSSIBLE' OR e.startLatest <= at AND e.endEarliest >= at AND NOT e.doubtful)
              OR $ended AND e.endLatest < at AND ($certainty = 'POSSIBLE' OR NOT e.doubtful)
            )
          ELSE
            (e.startEarliest IS NULL OR to IS NULL OR e.startEarliest <= to)
            AND (e.endLatest IS NULL OR from IS NULL OR e.endLatest >= from)
            AND ($certainty = 'POSSIBLE' OR NOT e.doubtful AND CASE e.nature
              WHEN 'STATE' THEN (to IS NULL OR e.startLatest <= to) AND (from IS NULL OR e.endEarliest >= from)
              ELSE (from IS NULL OR e.startEarliest >= from) AND (to IS NULL OR e.endLatest <= to)
            END)
        END
      WHEN e.standing IS NULL OR known IS NOT NULL AND coalesce(e.knownFrom > known, true) THEN true
      WHEN at IS NOT NULL THEN
        (e.startEarliest IS NULL OR e.startEarliest <= at) AND ($ended OR e.endLatest IS NULL OR e.endLatest >= at)
      ELSE
        (e.startEarliest IS NULL OR to IS NULL OR e.startEarliest <= to)
        AND (e.endLatest IS NULL OR from IS NULL OR e.endLatest >= from)
    END
  RETURN e
  LIMIT $considered
}
RETURN count(e) AS count

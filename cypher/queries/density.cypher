CYPHER 25
// How many facts that count begin and end in each bin. A null bin is before all of them, or unbounded.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn), first = date($days.first), last = date($days.last)
CALL (*) {
  MATCH (f:Fact)
  WHERE (f.startEarliest IS NULL OR f.startEarliest <= last)
    AND NOT f.undated
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
  RETURN
    f.nature AS series,
    CASE WHEN f.startEarliest >= first THEN date.truncate($unit, f.startEarliest) END AS bin,
    false AS toTheLast,
    count(*) AS count
  UNION ALL
  MATCH (f:Fact)
  WHERE f.nature = 'STATE'
    AND f.endLatest <= last
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
  LET bin = CASE WHEN f.endLatest >= first THEN date.truncate($unit, f.endLatest) END
  RETURN 'ENDED' AS series, bin, f.endLatest = bin + duration($length) - duration({days: 1}) AS toTheLast, count(*) AS count
}
RETURN series, bin, coalesce(toTheLast, false) AS toTheLast, count

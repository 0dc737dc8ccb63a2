CYPHER 25
// The same of the facts about these nodes. Only relationships that stand for facts have a standing: their types need not
// be looked at. What falls on one day is counted before its bin is looked for.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn), first = date($days.first), last = date($days.last)
LET before = first - duration({days: 1})
CALL (*) {
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  CALL (n, at, from, to, known) {
    MATCH (n)-[r]-()
    WHERE NOT r.undated
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
    RETURN r.fact AS fact, r.nature AS nature, r.startEarliest AS start, r.endLatest AS end
    UNION ALL
    WITH n
    WHERE n:Fact
      AND NOT n.undated
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
    RETURN n.id AS fact, n.nature AS nature, n.startEarliest AS start, n.endLatest AS end
  }
  WITH DISTINCT fact, nature, start, end
  RETURN
    collect(CASE nature WHEN 'STATE' THEN coalesce(start, before) END) AS begun,
    collect(CASE nature WHEN 'OCCURRENCE' THEN start END) AS happened,
    collect(CASE nature WHEN 'STATE' THEN end END) AS ended
}
CALL (*) {
  UNWIND begun AS start
  WITH start, first, last, count(*) AS count
  FILTER start <= last
  RETURN
    'STATE' AS series,
    CASE WHEN start >= first THEN date.truncate($unit, start) END AS bin,
    false AS toTheLast,
    sum(count) AS count
  UNION ALL
  UNWIND happened AS start
  WITH start, first, last, count(*) AS count
  FILTER start <= last
  RETURN
    'OCCURRENCE' AS series,
    CASE WHEN start >= first THEN date.truncate($unit, start) END AS bin,
    false AS toTheLast,
    sum(count) AS count
  UNION ALL
  UNWIND ended AS end
  WITH end, first, last, count(*) AS count
  FILTER end <= last
  LET bin = CASE WHEN end >= first THEN date.truncate($unit, end) END
  RETURN
    'ENDED' AS series,
    bin,
    end = bin + duration($length) - duration({days: 1}) AS toTheLast,
    sum(count) AS count
}
RETURN series, bin, coalesce(toTheLast, false) AS toTheLast, count

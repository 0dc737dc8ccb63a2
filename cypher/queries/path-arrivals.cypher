CYPHER 25
// Of the neighbours of nodes at which one is on these days, the earliest day on which each can be reached in order of time, or,
// against the direction of a path, the latest on which one can set out: as path-hops, but the best alone, and its days as days,
// of which the first and last that there are stand for what is unbounded.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn), epoch = date('1970-01-01'), first = date('0001-01-01'), last = date('9999-12-31')
CALL (at, from, to, known, epoch, first, last) {
  UNWIND range(0, size($ids) - 1) AS place
  LET day = epoch + duration({days: $since[place]})
  MATCH (n:Entity {id: $ids[place]})-[r]-(m:Entity)
  WHERE type(r) IN $walked
    AND ($standing OR (
      (NOT r:NOT_STANDING OR r.type IN $types)
      AND r.standing IN $standings
      AND CASE
        WHEN known IS NULL THEN r.knownTo IS NULL
        ELSE r.knownFrom <= known AND (r.knownTo IS NULL OR r.knownTo > known)
      END
    ))
    AND (size($avoid) = 0 OR NOT r.id IN $avoid AND NOT r.fact IN $avoid)
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
  WITH
    m,
    day,
    CASE
      WHEN $certainty = 'POSSIBLE' THEN coalesce(r.startEarliest, first)
      WHEN r.doubtful THEN null
      WHEN r.nature = 'OCCURRENCE' THEN coalesce(r.endLatest, last)
      ELSE coalesce(r.startLatest, last)
    END AS since,
    CASE
      WHEN $certainty = 'POSSIBLE' THEN
        coalesce(r.endLatest, CASE WHEN r.startEarliest IS NULL AND r.undated THEN null ELSE last END)
      WHEN r.undated THEN null
      WHEN r.nature = 'OCCURRENCE' THEN coalesce(r.startEarliest, first)
      ELSE coalesce(r.endEarliest, first)
    END AS until
  WHERE CASE WHEN $ahead THEN day <= until AND since IS NOT NULL ELSE since <= day AND until IS NOT NULL END
  WITH m, CASE WHEN $ahead THEN CASE WHEN since > day THEN since ELSE day END ELSE CASE WHEN until < day THEN until ELSE day END END AS day
  RETURN m, CASE WHEN $ahead THEN min(day) ELSE max(day) END AS day
}
FILTER m.id IN $ends
  OR NOT m.id IN $avoid
  AND coalesce(m.kind <> 'unnamed group', true)
  AND CASE
    WHEN m:Fact THEN
      m.standing IN $standings
      AND CASE
        WHEN known IS NULL THEN m.knownTo IS NULL
        ELSE m.knownFrom <= known AND (m.knownTo IS NULL OR m.knownTo > known)
      END
      AND CASE
        WHEN at IS NULL AND NOT $hasDuring THEN $undated OR NOT m.undated
        WHEN m.undated THEN $undated AND $certainty = 'POSSIBLE'
        WHEN at IS NOT NULL AND m.nature = 'OCCURRENCE' THEN
          (m.startEarliest IS NULL OR m.startEarliest <= at)
          AND ($certainty = 'POSSIBLE' OR m.endLatest <= at AND NOT m.doubtful)
        WHEN at IS NOT NULL THEN
          (m.startEarliest IS NULL OR m.startEarliest <= at)
          AND (
            (m.endLatest IS NULL OR m.endLatest >= at)
              AND ($certainty = 'POSSIBLE' OR m.startLatest <= at AND m.endEarliest >= at AND NOT m.doubtful)
            OR $ended AND m.endLatest < at AND ($certainty = 'POSSIBLE' OR NOT m.doubtful)
          )
        ELSE
          (m.startEarliest IS NULL OR to IS NULL OR m.startEarliest <= to)
          AND (m.endLatest IS NULL OR from IS NULL OR m.endLatest >= from)
          AND ($certainty = 'POSSIBLE' OR NOT m.doubtful AND CASE m.nature
            WHEN 'STATE' THEN (to IS NULL OR m.startLatest <= to) AND (from IS NULL OR m.endEarliest >= from)
            ELSE (from IS NULL OR m.startEarliest >= from) AND (to IS NULL OR m.endLatest <= to)
          END)
      END
    WHEN m.standing IS NULL OR known IS NOT NULL AND coalesce(m.knownFrom > known, true) THEN true
    WHEN at IS NOT NULL THEN
      (m.startEarliest IS NULL OR m.startEarliest <= at) AND ($ended OR m.endLatest IS NULL OR m.endLatest >= at)
    ELSE
      (m.startEarliest IS NULL OR to IS NULL OR m.startEarliest <= to)
      AND (m.endLatest IS NULL OR from IS NULL OR m.endLatest >= from)
  END
RETURN collect(m.id) AS neighbours, collect(duration.inDays(epoch, day).days) AS days

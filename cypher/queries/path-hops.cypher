CYPHER 25
// As path-neighbours, with the days of each relationship that has any: since when it has been gone along at the earliest, and
// until when it can be (docs/paths.md). Null is unbounded.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn)
UNWIND $ids AS id
MATCH (n:Entity {id: id})
OPTIONAL CALL (n, at, from, to, known) {
  MATCH (n)-[r]-(m:Entity)
  WHERE type(r) IN $walked
    AND (NOT r:NOT_STANDING OR r.type IN $types)
    AND NOT r.id IN $avoid
    AND NOT r.fact IN $avoid
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
  WITH m, collect(r) AS relationships
  WHERE m.id IN $ends
    OR NOT m.id IN $avoid
    AND coalesce(m.kind <> 'unnamed group', true)
    AND CASE
      WHEN any(r IN relationships WHERE r.fact = m.id) THEN true
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
  RETURN
    m.id AS neighbour,
    [
      r IN relationships
      WHERE NOT r.undated AND ($certainty = 'POSSIBLE' OR NOT r.doubtful) |
      CASE
        WHEN $certainty = 'POSSIBLE' THEN [r.startEarliest, r.endLatest]
        WHEN $order = 'CHRONOLOGICAL' AND r.nature = 'OCCURRENCE' THEN [r.endLatest, r.startEarliest]
        ELSE [r.startLatest, r.endEarliest]
      END
    ] AS days
}
WITH id, neighbour, days
LIMIT $room
RETURN id, collect(neighbour) AS neighbours, collect(days) AS days

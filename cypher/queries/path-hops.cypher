CYPHER 25
// Whom a path may go on to from each of these nodes, as path-neighbours, and when (model/time/gate.ts): by neighbour, from
// which of them, and the days since 1970, $far where unbounded and $none where its dates do not say enough. In $standing what
// is walked stands by its type. Where no doubt is to be left, also whether it belongs to the neighbour (1) or the node (2). Whole numbers and few lists: days and lists in lists take a driver ten times as long to read.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn), epoch = date('1970-01-01')
CALL (at, from, to, known, epoch) {
  UNWIND range(0, size($ids) - 1) AS place
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
    place,
    CASE
      WHEN r.undated OR $certainty = 'CERTAIN' AND r.doubtful THEN null
      WHEN $certainty = 'POSSIBLE' THEN coalesce(duration.inDays(epoch, r.startEarliest).days, -$far)
      WHEN $order = 'CHRONOLOGICAL' AND r.nature = 'OCCURRENCE' THEN coalesce(duration.inDays(epoch, r.endLatest).days, $far)
      ELSE coalesce(duration.inDays(epoch, r.startLatest).days, $far)
    END AS since,
    CASE
      WHEN $certainty = 'POSSIBLE' THEN coalesce(duration.inDays(epoch, r.endLatest).days, $far)
      WHEN $order = 'CHRONOLOGICAL' AND r.nature = 'OCCURRENCE' THEN coalesce(duration.inDays(epoch, r.startEarliest).days, -$far)
      ELSE coalesce(duration.inDays(epoch, r.endEarliest).days, -$far)
    END AS until,
    CASE
      WHEN $certainty = 'POSSIBLE' THEN 0
      WHEN r.fact = m.id THEN 1
      WHEN r.fact = n.id THEN 2
      ELSE 0
    END AS owner
  RETURN m, collect(place) AS places, collect(coalesce(since, $none)) AS sinces, collect(until) AS untils, collect(owner) AS owners
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
RETURN m.id AS neighbour, places, sinces, untils, owners
LIMIT $room

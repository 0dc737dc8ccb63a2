CYPHER 25
// One step outwards: of each node the neighbours that count, by the first day of what joins them.
// Of a node with more than $read relationships that count, those that are found first are considered.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn)
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n, at, from, to, known) {
  // Without a word on the other end, so that nothing can be planned from there: all entities may be few when it is.
  MATCH (n)-[r]-()
  WITH r, CASE WHEN startNode(r) = n THEN endNode(r) ELSE startNode(r) END AS m
  WHERE m:Entity
    AND type(r) IN $walked
    AND (NOT r:NOT_STANDING OR r.type IN $types)
    AND NOT m.id IN $seen
    AND ($direction = 'BOTH' OR ($direction = 'OUTGOING') = (startNode(r) = n))
    AND ($labels IS NULL OR m:$any($labels))
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
    AND CASE
      WHEN m.id = r.fact THEN true
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
  WITH m, r
  LIMIT $read
  WITH m, min(coalesce(r.startEarliest, r.startLatest, r.endEarliest, r.endLatest)) AS firstDay
  ORDER BY firstDay, m.id
  LIMIT $perNode
  RETURN m.id AS neighbour, firstDay
}
RETURN neighbour AS id, min(firstDay) AS firstDay
ORDER BY firstDay, id
LIMIT $room

CYPHER 25
// Of each hop, the relationships that count, the earliest first, then by id; so many of them at most.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn)
UNWIND $hops AS hop
MATCH (a:Entity {id: hop[0]}), (b:Entity {id: hop[1]})
CALL (a, b, at, from, to, known) {
  MATCH (a)-[r]-(b)
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
  RETURN r
  ORDER BY coalesce(r.startEarliest, r.startLatest, r.endEarliest, r.endLatest), r.id
  LIMIT $each
}
WITH collect(r) AS relationships
RETURN
  [r IN relationships | r.id] AS id,
  [r IN relationships | r.fact] AS fact,
  [r IN relationships | r.type] AS type,
  [r IN relationships | startNode(r).id] AS from,
  [r IN relationships | endNode(r).id] AS to,
  [r IN relationships | r.titleEn] AS titleEn,
  [r IN relationships | r.titleFr] AS titleFr,
  [r IN relationships | r.shareMin] AS shareMin,
  [r IN relationships | r.shareMax] AS shareMax,
  [r IN relationships | r.nature] AS nature,
  [r IN relationships | r.standing] AS standing,
  [r IN relationships | r.knownFrom] AS knownFrom,
  [r IN relationships | r.knownTo] AS knownTo,
  [r IN relationships | r.startEarliest] AS startEarliest,
  [r IN relationships | r.startLatest] AS startLatest,
  [r IN relationships | r.endEarliest] AS endEarliest,
  [r IN relationships | r.endLatest] AS endLatest,
  [r IN relationships | r.doubtful] AS doubtful,
  [r IN relationships | r.undated] AS undated

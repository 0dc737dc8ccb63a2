CYPHER 25
// All relationships that count, by id. `#` sorts before whatever a slug may hold: in order of ids, facts stay together.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn)
MATCH (f:Fact)
WHERE f.id >= $afterFact
  AND NOT f:Attribute
  AND (NOT f:Tie OR f.type IN $types)
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
WITH f
ORDER BY f.id
CALL (f) {
  WITH f
  WHERE f:Tie
  MATCH (a:Entity)<-[:FROM]-(f)-[:TO]->(b:Entity)
  RETURN {r: f, fact: f.id, from: a.id, to: b.id} AS row, f.id AS id
  UNION ALL
  WITH f
  WHERE NOT f:Tie
  MATCH (f)-[r]-(m:Entity)
  WHERE r.fact = f.id AND r.type IN $types
  RETURN {r: r, fact: r.fact, from: startNode(r).id, to: endNode(r).id} AS row, r.id AS id
}
FILTER id > $afterId
WITH row, id
ORDER BY f.id, id
LIMIT $limit
WITH collect(row) AS rows
RETURN
  [row IN rows | row.r.id] AS id,
  [row IN rows | row.fact] AS fact,
  [row IN rows | row.r.type] AS type,
  [row IN rows | row.from] AS from,
  [row IN rows | row.to] AS to,
  [row IN rows | row.r.titleEn] AS titleEn,
  [row IN rows | row.r.titleFr] AS titleFr,
  [row IN rows | row.r.shareMin] AS shareMin,
  [row IN rows | row.r.shareMax] AS shareMax,
  [row IN rows | row.r.nature] AS nature,
  [row IN rows | row.r.standing] AS standing,
  [row IN rows | row.r.knownFrom] AS knownFrom,
  [row IN rows | row.r.knownTo] AS knownTo,
  [row IN rows | row.r.startEarliest] AS startEarliest,
  [row IN rows | row.r.startLatest] AS startLatest,
  [row IN rows | row.r.endEarliest] AS endEarliest,
  [row IN rows | row.r.endLatest] AS endLatest,
  [row IN rows | row.r.doubtful] AS doubtful,
  [row IN rows | row.r.undated] AS undated

CYPHER 25
// Relationships by their ids, each given as its fact and, where the fact has several, the relationship's own id.
UNWIND $keys AS key
MATCH (f:Fact {id: key.fact})
CALL (f, key) {
  WITH f, key
  WHERE f:Tie
  MATCH (a:Entity)<-[:FROM]-(f)-[:TO]->(b:Entity)
  RETURN {r: f, fact: f.id, from: a.id, to: b.id} AS row
  UNION ALL
  WITH f, key
  WHERE NOT f:Tie
  MATCH (f)-[r]-(m:Entity)
  WHERE r.id = key.id
  RETURN {r: r, fact: r.fact, from: startNode(r).id, to: endNode(r).id} AS row
}
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

CYPHER 25
// What tallies would have counted of all facts, some at a time.
MATCH (f:Fact)
WHERE f.id > $after
WITH f ORDER BY f.id
LIMIT $limit
RETURN
  f.id AS id, f.nature AS nature, f.standing AS standing, f.undated AS undated,
  f.startEarliest AS startEarliest, f.endLatest AS endLatest, f.knownFrom AS knownFrom, f.knownTo AS knownTo,
  f.startLead AS startLead, f.endLead AS endLead

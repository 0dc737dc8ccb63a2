CYPHER 25
// What tallies have counted of these facts.
UNWIND $ids AS id
MATCH (f:Fact {id: id})
RETURN
  f.nature AS nature, f.standing AS standing, f.undated AS undated,
  f.startEarliest AS startEarliest, f.endLatest AS endLatest, f.knownFrom AS knownFrom, f.knownTo AS knownTo

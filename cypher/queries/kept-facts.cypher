CYPHER 25
// What tells of the facts about these nodes when they count, whatever is asked: by first day and id, undated ones last.
// Only relationships that stand for facts have a standing.
CALL () {
  UNWIND $ids AS id
  MATCH (:Entity {id: id})-[r]-()
  WHERE r.standing IS NOT NULL
  RETURN r.fact AS id, r.standing AS standing, r.nature AS nature, r.doubtful AS doubtful,
    r.startEarliest AS startEarliest, r.startLatest AS startLatest, r.endEarliest AS endEarliest, r.endLatest AS endLatest,
    r.knownFrom AS knownFrom, r.knownTo AS knownTo
  UNION
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  WHERE n:Fact
  RETURN n.id AS id, n.standing AS standing, n.nature AS nature, n.doubtful AS doubtful,
    n.startEarliest AS startEarliest, n.startLatest AS startLatest, n.endEarliest AS endEarliest, n.endLatest AS endLatest,
    n.knownFrom AS knownFrom, n.knownTo AS knownTo
}
WITH *, coalesce(toString(coalesce(startEarliest, startLatest, endEarliest, endLatest)), 'undated') AS key
ORDER BY key, id
RETURN id, key, standing, nature, doubtful,
  toString(startEarliest) AS startEarliest, toString(startLatest) AS startLatest,
  toString(endEarliest) AS endEarliest, toString(endLatest) AS endLatest,
  toString(knownFrom) AS knownFrom, toString(knownTo) AS knownTo,
  EXISTS { (:Fact {id: id})-[:REVISES]->() } AS revises,
  knownTo IS NOT NULL AND EXISTS { (:Fact {id: id})<-[:REVISES]-() } AS revised

CYPHER 25
// What other data sets hold that could not stand without these records.
UNWIND $ids AS id
MATCH (n:Entity|Fact|Disagreement|Story { id: id })
CALL (n) {
  MATCH (n)--(other:Entity|Fact|Disagreement|Story)
  RETURN other
  UNION
  MATCH (n)<-[:IN]-(:Evidence)<-[:EVIDENCED_BY]-(other:Entity|Fact)
  RETURN other
}
WITH id, other
WHERE NOT other.dataset IN $datasets
RETURN id, other.id AS by, other.dataset AS dataset

CYPHER 25
// What other data sets hold whose dates or lineage follow from these records, with what they were worked out from.
UNWIND $ids AS id
MATCH (n:Entity|Fact { id: id })
CALL (n) {
  MATCH (n)<-[:IN]-(:Evidence)<-[:EVIDENCED_BY]-(other:Entity|Fact)
  RETURN other
  UNION
  MATCH (n)<-[:REVISES]-(other:Fact)
  RETURN other
  UNION
  MATCH (other:Fact { after: n.id })
  RETURN other
  UNION
  MATCH (other:Fact { before: n.id })
  RETURN other
  UNION
  MATCH (other:Entity { after: n.id })
  RETURN other
  UNION
  MATCH (other:Entity { before: n.id })
  RETURN other
}
WITH n, other
WHERE NOT other.dataset IN $datasets
RETURN
  n.id AS id,
  other.id AS by,
  other.dataset AS dataset,
  n.published AS published,
  n.lineage AS lineage,
  n.startEarliest AS startEarliest,
  n.startLatest AS startLatest,
  n.endEarliest AS endEarliest,
  n.endLatest AS endLatest,
  n.doubtful AS doubtful

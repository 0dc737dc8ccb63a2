CYPHER 25
UNWIND $ids AS id
MATCH (owner:Entity|Fact {id: id})-[:EVIDENCED_BY]->(e:Evidence)
RETURN id AS owner, e {.*, chain: COLLECT { MATCH (e)-[i:IN]->(source:Source) RETURN source.id ORDER BY i.position }} AS evidence

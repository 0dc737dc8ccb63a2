CYPHER 25
UNWIND $ids AS id
MATCH (e:Evidence {id: id})
RETURN e {.*, chain: COLLECT { MATCH (e)-[i:IN]->(source:Source) RETURN source.id ORDER BY i.position }} AS evidence

CYPHER 25
UNWIND $ids AS id
MATCH (n:Entity|Fact|Disagreement|Story { id: id })
DETACH DELETE n

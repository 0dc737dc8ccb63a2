CYPHER 25
UNWIND $ids AS id
MATCH (n:Entity|Fact|Disagreement|Story { id: id })
WHERE NOT n.dataset IN $datasets
RETURN id, n.dataset AS dataset

CYPHER 25
MATCH (before:Fact)<-[:REVISES]-(newer:Fact)
WHERE before.dataset IN $datasets AND NOT newer.dataset IN $datasets
RETURN before.id AS id, newer.id AS by, newer.dataset AS dataset, newer.knownFrom AS knownFrom

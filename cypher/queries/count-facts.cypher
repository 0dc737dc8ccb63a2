CYPHER 25
MATCH (fact:Fact)
RETURN count(fact) AS count

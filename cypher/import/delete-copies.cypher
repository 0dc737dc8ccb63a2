CYPHER 25
UNWIND $ids AS id
MATCH (fact:Fact { id: id })-[copy { fact: id }]-(end)
DELETE copy
RETURN fact.id AS from, end.id AS to

CYPHER 25
UNWIND $ids AS id
MATCH (from:Entity)<-[:FROM]-(tie:Fact { id: id })-[:TO]->(to:Entity)
MATCH (from)-[copy { fact: id }]->(to)
DELETE copy
RETURN from.id AS from, to.id AS to

CYPHER 25
UNWIND $ids AS id
MATCH (owner:Entity|Fact { id: id })-[:EVIDENCED_BY]->(evidence:Evidence)
DETACH DELETE evidence

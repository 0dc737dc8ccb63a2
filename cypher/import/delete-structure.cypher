CYPHER 25
UNWIND $ids AS id
MATCH (owner:Fact|Disagreement|Story { id: id })-[structure:FROM|TO|REVISES|SIDE|SHOWS]->()
DELETE structure

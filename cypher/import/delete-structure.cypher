CYPHER 25
UNWIND $ids AS id
MATCH (owner:Fact|Disagreement { id: id })-[structure:FROM|TO|REVISES|SIDE]->()
DELETE structure

CYPHER 25
UNWIND $lineages AS lineage
MATCH (f:Fact {lineage: lineage})
WITH lineage, f, COUNT { (f)-[:REVISES]->+() } AS before
ORDER BY before, f.id
RETURN lineage, f {.*, labels: labels(f), searchText: null, searchKeys: null} AS node

CYPHER 25
UNWIND $ids AS id
MATCH (f:Fact {id: id})
RETURN f {.*, labels: labels(f), searchText: null, searchKeys: null} AS node, [(f)-[:REVISES]->(before) | before.id][0] AS previous

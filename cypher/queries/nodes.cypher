CYPHER 25
UNWIND $ids AS id
MATCH (n:Entity|Fact {id: id})
RETURN n {.*, labels: labels(n), searchText: null, searchKeys: null} AS node

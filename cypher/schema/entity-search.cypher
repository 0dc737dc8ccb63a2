CYPHER 25
CREATE FULLTEXT INDEX entitySearch IF NOT EXISTS
FOR (n:Entity) ON EACH [n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: "standard-folding" } }

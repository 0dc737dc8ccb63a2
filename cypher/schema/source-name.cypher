CYPHER 25
CREATE INDEX source_name IF NOT EXISTS
FOR (n:Source) ON (n.nameKey, n.id)

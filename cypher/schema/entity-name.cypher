CYPHER 25
CREATE INDEX entity_name IF NOT EXISTS
FOR (n:Entity) ON (n.nameKey, n.id)

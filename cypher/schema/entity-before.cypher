CYPHER 25
CREATE INDEX entity_before IF NOT EXISTS
FOR (n:Entity) ON (n.before)

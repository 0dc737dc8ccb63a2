CYPHER 25
CREATE INDEX entity_ties IF NOT EXISTS
FOR (n:Entity) ON (n.ties)

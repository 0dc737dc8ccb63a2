CYPHER 25
CREATE INDEX entity_after IF NOT EXISTS
FOR (n:Entity) ON (n.after)

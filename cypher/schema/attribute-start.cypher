CYPHER 25
CREATE INDEX attribute_start IF NOT EXISTS
FOR (n:Attribute) ON (n.startEarliest, n.id)

CYPHER 25
CREATE INDEX statement_start IF NOT EXISTS
FOR (n:Statement) ON (n.startEarliest, n.id)

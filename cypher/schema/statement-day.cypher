CYPHER 25
CREATE INDEX statement_day IF NOT EXISTS
FOR (n:Statement) ON (n.dayKey, n.id)

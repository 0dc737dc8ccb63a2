CYPHER 25
CREATE INDEX tie_type IF NOT EXISTS
FOR (n:Tie) ON (n.type, n.startEarliest, n.id)

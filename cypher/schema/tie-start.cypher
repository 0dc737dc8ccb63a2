CYPHER 25
CREATE INDEX tie_start IF NOT EXISTS
FOR (n:Tie) ON (n.startEarliest, n.id)

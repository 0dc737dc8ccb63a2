CYPHER 25
CREATE INDEX fact_start IF NOT EXISTS
FOR (n:Fact) ON (n.startEarliest, n.id)

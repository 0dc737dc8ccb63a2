CYPHER 25
CREATE INDEX fact_day IF NOT EXISTS
FOR (n:Fact) ON (n.dayKey, n.id)

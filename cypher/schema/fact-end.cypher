CYPHER 25
CREATE INDEX fact_end IF NOT EXISTS
FOR (n:Fact) ON (n.endLatest, n.id)

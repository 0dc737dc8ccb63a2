CYPHER 25
CREATE INDEX fact_denied IF NOT EXISTS
FOR (n:Fact) ON (n.denied)

CYPHER 25
CREATE INDEX fact_before IF NOT EXISTS
FOR (n:Fact) ON (n.before)

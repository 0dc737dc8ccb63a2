CYPHER 25
CREATE INDEX fact_standing IF NOT EXISTS
FOR (n:Fact) ON (n.standing)

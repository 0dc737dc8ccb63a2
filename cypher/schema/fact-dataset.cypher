CYPHER 25
CREATE INDEX fact_dataset IF NOT EXISTS
FOR (n:Fact) ON (n.dataset)

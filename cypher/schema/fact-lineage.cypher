CYPHER 25
CREATE INDEX fact_lineage IF NOT EXISTS
FOR (n:Fact) ON (n.lineage)

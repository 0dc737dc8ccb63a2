CYPHER 25
CREATE INDEX fact_end_foreseen IF NOT EXISTS
FOR (n:Fact) ON (n.endLead, n.endLatest, n.id)

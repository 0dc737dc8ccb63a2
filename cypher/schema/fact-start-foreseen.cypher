CYPHER 25
CREATE INDEX fact_start_foreseen IF NOT EXISTS
FOR (n:Fact) ON (n.startLead, n.startEarliest, n.id)

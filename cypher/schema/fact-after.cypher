CYPHER 25
CREATE INDEX fact_after IF NOT EXISTS
FOR (n:Fact) ON (n.after)

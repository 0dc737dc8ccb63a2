CYPHER 25
CREATE INDEX fact_known_to IF NOT EXISTS
FOR (n:Fact) ON (n.knownTo, n.id)

CYPHER 25
CREATE INDEX fact_known_from IF NOT EXISTS
FOR (n:Fact) ON (n.knownFrom, n.id)

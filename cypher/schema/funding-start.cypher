CYPHER 25
CREATE INDEX funding_start IF NOT EXISTS
FOR (n:Funding) ON (n.startEarliest, n.id)

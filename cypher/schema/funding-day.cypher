CYPHER 25
CREATE INDEX funding_day IF NOT EXISTS
FOR (n:Funding) ON (n.dayKey, n.id)

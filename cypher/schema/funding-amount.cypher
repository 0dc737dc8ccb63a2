CYPHER 25
CREATE INDEX funding_amount IF NOT EXISTS
FOR (n:Funding) ON (n.currency, n.amount)

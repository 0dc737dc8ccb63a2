CYPHER 25
CREATE INDEX company_name IF NOT EXISTS
FOR (n:Company) ON (n.nameKey, n.id)

CYPHER 25
CREATE INDEX product_name IF NOT EXISTS
FOR (n:Product) ON (n.nameKey, n.id)

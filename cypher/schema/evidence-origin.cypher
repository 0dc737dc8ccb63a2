CYPHER 25
CREATE INDEX evidence_origin IF NOT EXISTS
FOR (n:Evidence) ON (n.origin)

CYPHER 25
CREATE INDEX disagreement_dataset IF NOT EXISTS
FOR (n:Disagreement) ON (n.dataset)

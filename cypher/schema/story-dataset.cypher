CYPHER 25
CREATE INDEX story_dataset IF NOT EXISTS
FOR (n:Story) ON (n.dataset)

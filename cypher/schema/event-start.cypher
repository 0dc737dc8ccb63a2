CYPHER 25
CREATE INDEX event_start IF NOT EXISTS
FOR (n:Event) ON (n.startEarliest, n.id)

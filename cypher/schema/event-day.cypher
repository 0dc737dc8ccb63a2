CYPHER 25
CREATE INDEX event_day IF NOT EXISTS
FOR (n:Event) ON (n.dayKey, n.id)

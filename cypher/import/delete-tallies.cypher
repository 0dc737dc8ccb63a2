CYPHER 25
MATCH (t:Tally|KnownTally)
DELETE t

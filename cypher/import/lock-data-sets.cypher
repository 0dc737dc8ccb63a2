CYPHER 25
// One import at a time: a second one waits here until the first is done.
MATCH (set:Dataset)
SET set += {}

CYPHER 25
MATCH (set:Dataset)
RETURN set.id AS id, set.version AS version, set.vocabulary AS vocabulary
ORDER BY id

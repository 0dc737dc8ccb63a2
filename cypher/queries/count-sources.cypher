CYPHER 25
MATCH (n:Source)
WHERE ($kinds IS NULL OR n.kind IN $kinds)
RETURN count(n) AS count

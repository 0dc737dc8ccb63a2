CYPHER 25
MATCH (n:Entity)
WHERE n.ties > 0
RETURN n.id AS id
ORDER BY n.ties DESC, n.id
LIMIT $limit

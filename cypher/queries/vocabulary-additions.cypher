CYPHER 25
MATCH (d:Dataset) WHERE d.vocabulary IS NOT NULL
RETURN d.vocabulary AS additions ORDER BY d.id

CYPHER 25
MATCH (d:Dataset)
RETURN d {.*} AS dataset ORDER BY d.id

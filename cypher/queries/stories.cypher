CYPHER 25
MATCH (d:Dataset)
MATCH (s:Story {dataset: d.id})
RETURN s {.*} AS story, d {.*} AS dataset ORDER BY d.id, s.id LIMIT $first

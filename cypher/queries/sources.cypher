CYPHER 25
MATCH (n:Source)
WHERE n.nameKey >= $afterKey AND n.id IS NOT NULL
  AND CASE n.nameKey WHEN $afterKey THEN n.id > $afterId ELSE true END
  AND ($kinds IS NULL OR n.kind IN $kinds)
WITH n ORDER BY n.nameKey, n.id LIMIT $limit
RETURN n.nameKey AS key, n {.*, labels: labels(n), searchText: null, searchKeys: null} AS node

CYPHER 25
MATCH (n:Source)
WHERE n.nameKey >= $afterKey AND (n.nameKey > $afterKey OR n.id > $afterId)
  AND ($kinds IS NULL OR n.kind IN $kinds)
WITH n ORDER BY n.nameKey, n.id LIMIT $limit
RETURN n.nameKey AS key, n {.*, labels: labels(n), searchText: null, searchKeys: null} AS node

CYPHER 25
MATCH (n:Product)
WHERE n.nameKey >= $afterKey AND n.id IS NOT NULL
  AND CASE n.nameKey WHEN $afterKey THEN n.id > $afterId ELSE true END
  AND ($kinds IS NULL OR n.kind IN $kinds)
  AND (n.standing IS NULL
    OR $days.asKnownOn IS NOT NULL AND (n.knownFrom IS NULL OR n.knownFrom > date($days.asKnownOn))
    OR (coalesce($days.at, $days.to) IS NULL OR n.startEarliest IS NULL OR n.startEarliest <= date(coalesce($days.at, $days.to)))
       AND ($ended OR coalesce($days.at, $days.from) IS NULL OR n.endLatest IS NULL OR n.endLatest >= date(coalesce($days.at, $days.from))))
WITH n ORDER BY n.nameKey, n.id LIMIT $limit
RETURN n.nameKey AS key, n {.*, labels: labels(n), searchText: null, searchKeys: null} AS node

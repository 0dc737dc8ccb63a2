CYPHER 25
MATCH (n:Company)
WHERE ($kinds IS NULL OR n.kind IN $kinds)
  AND (n.standing IS NULL
    OR $days.asKnownOn IS NOT NULL AND (n.knownFrom IS NULL OR n.knownFrom > date($days.asKnownOn))
    OR (coalesce($days.at, $days.to) IS NULL OR n.startEarliest IS NULL OR n.startEarliest <= date(coalesce($days.at, $days.to)))
       AND ($ended OR coalesce($days.at, $days.from) IS NULL OR n.endLatest IS NULL OR n.endLatest >= date(coalesce($days.at, $days.from))))
RETURN count(n) AS count

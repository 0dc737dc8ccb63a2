CYPHER 25
MATCH (n:Person)
WHERE (n.standing IS NULL
    OR $asKnownOn IS NOT NULL AND (n.knownFrom IS NULL OR n.knownFrom > date($asKnownOn))
    OR (coalesce($at, $to) IS NULL OR n.startEarliest IS NULL OR n.startEarliest <= date(coalesce($at, $to)))
       AND ($ended OR coalesce($at, $from) IS NULL OR n.endLatest IS NULL OR n.endLatest >= date(coalesce($at, $from))))
RETURN count(n) AS count

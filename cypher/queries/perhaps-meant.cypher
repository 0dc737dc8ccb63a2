CYPHER 25
// Entities whose names, aliases or words have any of the words asked for, perhaps spelt otherwise.
CALL db.index.fulltext.queryNodes('entitySearch', $query) YIELD node AS e, score
WHERE e.id IS NOT NULL AND ($labels IS NULL OR e:$any($labels))
WITH e, score
ORDER BY score DESC, e.id
LIMIT $limit
RETURN e.id AS id, coalesce(e.name, e.id) AS name, coalesce(e.searchKeys, []) AS keys

CYPHER 25
// Of several data sets with an opening, that which was imported last.
MATCH (d:Dataset)
WHERE d.openingAround IS NOT NULL
RETURN d.openingAround AS around, coalesce(d.openingPath, []) AS path, d.openingDay AS day
ORDER BY d.importedOn DESC, d.id
LIMIT 1

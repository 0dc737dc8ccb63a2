CYPHER 25
MERGE (set:Dataset { id: $id })
SET
  set = $properties,
  set.importedOn = date($today)

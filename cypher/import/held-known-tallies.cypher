CYPHER 25
UNWIND $ids AS id
MATCH (t:KnownTally {id: id})
RETURN t.id AS id, t.marks AS marks

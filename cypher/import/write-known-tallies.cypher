CYPHER 25
UNWIND $rows AS row
MERGE (t:KnownTally {id: row.id})
SET t.known = row.known, t.year = row.year, t.months = row.months, t.marks = row.marks
WITH t
WHERE t.marks = ''
DELETE t

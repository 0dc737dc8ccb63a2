CYPHER 25
// Numbers come from the driver as floating ones.
UNWIND $rows AS row
LET count = toInteger(row.count), onLastDay = toInteger(row.onLastDay), days = [day IN row.days | toInteger(day)]
MERGE (t:Tally {id: row.id})
ON CREATE SET
  t.series = row.series,
  t.standing = row.standing,
  t.month = date(row.month),
  t.form = CASE row.series WHEN 'ALL' THEN $form END,
  t.count = count,
  t.onLastDay = onLastDay,
  t.days = CASE WHEN row.month IS NOT NULL THEN days END
ON MATCH SET
  t.count = t.count + count,
  t.onLastDay = t.onLastDay + onLastDay,
  t.days = CASE
    WHEN row.month IS NOT NULL THEN [place IN range(0, size(days) - 1) | t.days[place] + days[place]]
  END
WITH t
WHERE t.count = 0
DELETE t

CYPHER 25
// The tallies by known year of what sources up to a day attest, as columns; empty where there is a fact that was never
// counted. The marks are read only where a day of the year tells: of the last of the known years, and of the years that
// are asked for by day.
OPTIONAL MATCH (all:Tally {id: 'ALL'})
LET complete = coalesce(all.form = $form AND all.count = COUNT { (:Fact) }, COUNT { (:Fact) } = 0)
CALL (complete) {
  MATCH (t:KnownTally)
  WHERE complete AND t.known <= $known AND (t.year IS NULL OR t.year <= $last)
  LET byMark = coalesce(t.known = $known OR $byDay AND t.year >= $first, false)
  RETURN
    collect(t.known) AS known,
    collect(coalesce(t.year, 0)) AS years,
    collect(CASE WHEN byMark THEN '' ELSE t.months END) AS months,
    collect(CASE WHEN byMark THEN t.marks ELSE '' END) AS marks
}
RETURN complete, known, years, months, marks

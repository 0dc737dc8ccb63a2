CYPHER 25
// The tallies by month of what stands now, as columns; empty where there is a fact that was never counted.
OPTIONAL MATCH (all:Tally {id: 'ALL'})
LET complete = coalesce(all.count, 0) = COUNT { (:Fact) }, first = date($days.first), last = date($days.last)
CALL (complete, first, last) {
  MATCH (t:Tally)
  WHERE complete AND t.standing IN $standings AND (t.month IS NULL OR t.month <= last)
  RETURN
    collect(t.series) AS series,
    collect(coalesce(toString(t.month), '')) AS months,
    collect(t.count) AS counts,
    collect(CASE WHEN NOT $byDay THEN [t.days[-1]] WHEN t.month >= date.truncate('month', first) THEN t.days ELSE [] END) AS days
}
RETURN complete, series, months, counts, days

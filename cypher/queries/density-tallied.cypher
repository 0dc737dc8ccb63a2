CYPHER 25
// The tallies by month of what stands now, as columns; empty where there is a fact that was never counted. The days of a
// month are read only where they are wanted: they lie apart from the rest of their node.
OPTIONAL MATCH (all:Tally {id: 'ALL'})
LET complete = coalesce(all.form = $form AND all.count = COUNT { (:Fact) }, COUNT { (:Fact) } = 0), first = date.truncate('month', date($days.first)), last = date($days.last)
CALL (complete, first, last) {
  MATCH (t:Tally)
  WHERE complete AND t.standing IN $standings AND (t.month IS NULL OR t.month <= last)
  WITH
    t.series AS series,
    CASE WHEN t.month >= first THEN t.month END AS month,
    sum(t.count) AS count,
    sum(t.onLastDay) AS onLastDay,
    collect(CASE WHEN $byDay AND t.month >= first THEN t.days END) AS days
  RETURN
    collect(series) AS series,
    collect(coalesce(toString(month), '')) AS months,
    collect(count) AS counts,
    collect(onLastDay) AS onLastDays,
    collect(days) AS days
}
RETURN complete, series, months, counts, onLastDays, days

CYPHER 25
// What tells of each dated fact when it counts, whatever is asked: one text a fact, for there are millions. Six days, ten
// dashes where one is absent; then standing and nature, and a question mark where it is doubtful.
MATCH (f:Fact)
WHERE NOT f.undated
LET none = '----------'
RETURN coalesce(toString(f.startEarliest), none)
  + coalesce(toString(f.startLatest), none)
  + coalesce(toString(f.endEarliest), none)
  + coalesce(toString(f.endLatest), none)
  + coalesce(toString(f.knownFrom), none)
  + coalesce(toString(f.knownTo), none)
  + f.standing + ' ' + f.nature
  + CASE WHEN f.doubtful THEN '?' ELSE '' END AS dates

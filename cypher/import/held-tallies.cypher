CYPHER 25
// Both are known without looking at a fact.
OPTIONAL MATCH (all:Tally {id: 'ALL'})
RETURN coalesce(all.form = $form AND all.count = COUNT { (:Fact) }, COUNT { (:Fact) } = 0) AS complete

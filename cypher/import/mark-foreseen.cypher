CYPHER 25
// Marks the facts that sources foresaw to begin or to end.
UNWIND $rows AS row
MATCH (f:Fact {id: row.id})
SET f.startLead = row.startLead, f.endLead = row.endLead

CYPHER 25
CALL db.awaitIndexes(300)

CYPHER 25
UNWIND $ids AS id
MATCH (n:Entity { id: id })
WITH n, COUNT { (n)-[tie]-() WHERE type(tie) IN $types } AS ties
WHERE n.ties IS NULL OR n.ties <> ties
SET n.ties = ties

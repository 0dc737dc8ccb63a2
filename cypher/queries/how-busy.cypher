CYPHER 25
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN sum(COUNT { (n)--() }) AS count

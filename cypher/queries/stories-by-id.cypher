CYPHER 25
UNWIND $ids AS id
MATCH (s:Story {id: id})
MATCH (d:Dataset {id: s.dataset})
RETURN s {.*} AS story, d {.*} AS dataset

CYPHER 25
UNWIND $ids AS id
WITH id
WHERE NOT EXISTS { (:Entity {id: id}) }
  AND NOT EXISTS { (:Fact {id: id}) }
  AND NOT EXISTS { (:Disagreement {id: id}) }
  AND NOT EXISTS { (:Dataset {id: id}) }
  AND NOT EXISTS { (:Story {id: id}) }
RETURN id

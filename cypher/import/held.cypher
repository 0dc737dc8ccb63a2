CYPHER 25
MATCH (entity:Entity&!Fact)
WHERE entity.dataset IN $datasets
RETURN entity.id AS id, entity.hash AS hash, null AS recordedOn
UNION ALL
MATCH (fact:Fact)
WHERE fact.dataset IN $datasets
RETURN fact.id AS id, fact.hash AS hash, fact.recordedOn AS recordedOn
UNION ALL
MATCH (disagreement:Disagreement)
WHERE disagreement.dataset IN $datasets
RETURN disagreement.id AS id, disagreement.hash AS hash, null AS recordedOn
UNION ALL
MATCH (story:Story)
WHERE story.dataset IN $datasets
RETURN story.id AS id, story.hash AS hash, null AS recordedOn

CYPHER 25
UNWIND $ids AS id
MATCH (:Fact {id: id})-[r:PAID_UNDER|NOT_STANDING {fact: id, type: 'PAID_UNDER'}]->(pledge:Funding)
RETURN id AS payment, pledge.id AS pledge

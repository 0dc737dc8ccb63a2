CYPHER 25
UNWIND $ids AS id
MATCH (:Fact {id: id})<-[r:PAID_UNDER|NOT_STANDING {type: 'PAID_UNDER'}]-(payment:Funding)
WHERE r.knownTo IS NULL
WITH id, payment ORDER BY payment.dayKey, payment.id
RETURN id AS pledge, collect(payment.id) AS payments

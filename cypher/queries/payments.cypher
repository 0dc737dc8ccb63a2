CYPHER 25
UNWIND $ids AS id
MATCH (:Fact {id: id})<-[r:PAID_UNDER|NOT_STANDING {type: 'PAID_UNDER'}]-(payment:Funding)
WHERE r.knownTo IS NULL
WITH id, payment, coalesce(toString(coalesce(payment.startEarliest, payment.startLatest, payment.endEarliest, payment.endLatest)), 'undated') AS key ORDER BY key, payment.id
RETURN id AS pledge, collect(payment.id) AS payments

CYPHER 25
UNWIND $ids AS id
MATCH (f:Fact {id: id})-[r:PROVIDED|RECEIVED_BY|SAID|ABOUT|PARTICIPATED_IN|DESCRIBES|NOT_STANDING]-(party:Entity)
WHERE r.fact = id AND r.type IN ['PROVIDED', 'RECEIVED_BY', 'SAID', 'ABOUT', 'PARTICIPATED_IN', 'DESCRIBES']
WITH id, r.type AS type, party ORDER BY party.nameKey, party.id
RETURN id AS fact, type, collect(party.id) AS parties

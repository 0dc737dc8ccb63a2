// The documents that vouch for these facts (and for the existence of these entities), and the sources among the ids
// themselves. A fact is read in the first document of a chain, and goes back to the last.
CYPHER 25
CALL () {
  UNWIND $ids AS id
  MATCH (fact:Fact {id: id})-[:EVIDENCED_BY]->(evidence:Evidence)
  RETURN fact.id AS vouchedFor, evidence, true AS isFact
  UNION
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})-[:EVIDENCED_BY]->(evidence:Evidence)
  WHERE NOT entity:Fact
  RETURN entity.id AS vouchedFor, evidence, false AS isFact
}
MATCH (evidence)-[step:IN]->(source:Source)
WITH source,
  count(DISTINCT CASE WHEN step.position = 0 AND isFact THEN vouchedFor END) AS facts,
  count(DISTINCT CASE WHEN step.position = 0 AND NOT isFact THEN vouchedFor END) AS existences,
  count(DISTINCT CASE WHEN source.id = evidence.origin THEN vouchedFor END) AS originOf
RETURN source.id AS id, source.name AS name, source.nameFr AS nameFr, source.kind AS kind, source.publisher AS publisher,
  source.published AS published, source.language AS language, source.url AS url, facts, existences, originOf
UNION ALL
UNWIND $ids AS id
MATCH (source:Entity {id: id})
WHERE source:Source
RETURN source.id AS id, source.name AS name, source.nameFr AS nameFr, source.kind AS kind, source.publisher AS publisher,
  source.published AS published, source.language AS language, source.url AS url, 0 AS facts, 0 AS existences, 0 AS originOf

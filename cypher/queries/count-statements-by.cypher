CYPHER 25
UNWIND $ids AS owner
MATCH (:Entity {id: owner})-[r:SAID|NOT_STANDING {type: 'SAID'}]->(f:Statement)
WHERE r.standing IN $standings
AND CASE WHEN $days.asKnownOn IS NULL THEN r.knownTo IS NULL
         ELSE r.knownFrom <= date($days.asKnownOn) AND (r.knownTo IS NULL OR r.knownTo > date($days.asKnownOn)) END
AND CASE
  WHEN $days.at IS NULL AND NOT $hasDuring THEN $undated OR NOT r.undated
  WHEN r.undated THEN $undated AND $certainty = 'POSSIBLE'
  WHEN $days.at IS NOT NULL AND r.nature = 'OCCURRENCE' THEN
    (r.startEarliest IS NULL OR r.startEarliest <= date($days.at))
    AND ($certainty = 'POSSIBLE' OR (r.endLatest <= date($days.at) AND NOT r.doubtful))
  WHEN $days.at IS NOT NULL THEN
    (r.startEarliest IS NULL OR r.startEarliest <= date($days.at))
    AND ((r.endLatest IS NULL OR r.endLatest >= date($days.at))
           AND ($certainty = 'POSSIBLE' OR (r.startLatest <= date($days.at) AND r.endEarliest >= date($days.at) AND NOT r.doubtful))
         OR $ended AND r.endLatest < date($days.at) AND ($certainty = 'POSSIBLE' OR NOT r.doubtful))
  ELSE
    (r.startEarliest IS NULL OR $days.to IS NULL OR r.startEarliest <= date($days.to))
    AND (r.endLatest IS NULL OR $days.from IS NULL OR r.endLatest >= date($days.from))
    AND ($certainty = 'POSSIBLE' OR NOT r.doubtful AND CASE r.nature
      WHEN 'STATE' THEN ($days.to IS NULL OR r.startLatest <= date($days.to)) AND ($days.from IS NULL OR r.endEarliest >= date($days.from))
      ELSE ($days.from IS NULL OR r.startEarliest >= date($days.from)) AND ($days.to IS NULL OR r.endLatest <= date($days.to)) END)
END
  AND ($about IS NULL OR EXISTS { (f)-[a:ABOUT|NOT_STANDING {type: 'ABOUT'}]->(:Entity {id: $about}) WHERE a.fact = f.id })
RETURN owner, count(r) AS count

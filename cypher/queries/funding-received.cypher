CYPHER 25
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Entity {id: owner})<-[r:RECEIVED_BY|NOT_STANDING {type: 'RECEIVED_BY'}]-(f:Funding)
  WHERE r.standing IN $standings
  AND CASE WHEN $asKnownOn IS NULL THEN r.knownTo IS NULL
           ELSE r.knownFrom <= date($asKnownOn) AND (r.knownTo IS NULL OR r.knownTo > date($asKnownOn)) END
  AND CASE
    WHEN $at IS NULL AND NOT $hasDuring THEN $undated OR NOT r.undated
    WHEN r.undated THEN $undated AND $certainty = 'POSSIBLE'
    WHEN $at IS NOT NULL AND r.nature = 'OCCURRENCE' THEN
      (r.startEarliest IS NULL OR r.startEarliest <= date($at))
      AND ($certainty = 'POSSIBLE' OR (r.endLatest <= date($at) AND NOT r.doubtful))
    WHEN $at IS NOT NULL THEN
      (r.startEarliest IS NULL OR r.startEarliest <= date($at))
      AND ((r.endLatest IS NULL OR r.endLatest >= date($at))
             AND ($certainty = 'POSSIBLE' OR (r.startLatest <= date($at) AND r.endEarliest >= date($at) AND NOT r.doubtful))
           OR $ended AND r.endLatest < date($at) AND ($certainty = 'POSSIBLE' OR NOT r.doubtful))
    ELSE
      (r.startEarliest IS NULL OR $to IS NULL OR r.startEarliest <= date($to))
      AND (r.endLatest IS NULL OR $from IS NULL OR r.endLatest >= date($from))
      AND ($certainty = 'POSSIBLE' OR NOT r.doubtful AND CASE r.nature
        WHEN 'STATE' THEN ($to IS NULL OR r.startLatest <= date($to)) AND ($from IS NULL OR r.endEarliest >= date($from))
        ELSE ($from IS NULL OR r.startEarliest >= date($from)) AND ($to IS NULL OR r.endLatest <= date($to)) END)
  END
  WITH f, f.dayKey AS key
  WHERE key > $afterKey OR key = $afterKey AND f.id > $afterId
  WITH f, key ORDER BY key, f.id LIMIT $limit
  RETURN key, f {.*, labels: labels(f), searchText: null, searchKeys: null} AS node
}
RETURN owner, key, node

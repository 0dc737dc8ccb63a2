CYPHER 25
// How many `written-disagreements` there are on all pages.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn)
CALL () {
  WHEN $only.ids IS NULL THEN {
    MATCH (d:Disagreement)
    RETURN d
  }
  ELSE {
    UNWIND $only.ids AS id
    CALL (id) {
      MATCH (:Fact {id: id})<-[:SIDE]-(d:Disagreement)
      RETURN d
      UNION
      MATCH (:Entity {id: id})-[r]-()
      WHERE r.fact IS NOT NULL
      MATCH (:Fact {id: r.fact})<-[:SIDE]-(d:Disagreement)
      RETURN d
    }
    RETURN DISTINCT d
  }
}
LET sides = COLLECT {
  MATCH (d)-[s:SIDE]->(side:Fact)
  RETURN side
  ORDER BY s.position
}
FILTER $only.kinds IS NULL OR d.kind IN $only.kinds
FILTER known IS NULL OR all(side IN sides WHERE side.knownFrom <= known)
FILTER any(side IN sides WHERE side.standing IN $standings
    AND CASE
      WHEN known IS NULL THEN side.knownTo IS NULL
      ELSE side.knownFrom <= known AND (side.knownTo IS NULL OR side.knownTo > known)
    END
    AND CASE
      WHEN at IS NULL AND NOT $hasDuring THEN $undated OR NOT side.undated
      WHEN side.undated THEN $undated AND $certainty = 'POSSIBLE'
      WHEN at IS NOT NULL AND side.nature = 'OCCURRENCE' THEN
        (side.startEarliest IS NULL OR side.startEarliest <= at)
        AND ($certainty = 'POSSIBLE' OR side.endLatest <= at AND NOT side.doubtful)
      WHEN at IS NOT NULL THEN
        (side.startEarliest IS NULL OR side.startEarliest <= at)
        AND (
          (side.endLatest IS NULL OR side.endLatest >= at)
            AND ($certainty = 'POSSIBLE' OR side.startLatest <= at AND side.endEarliest >= at AND NOT side.doubtful)
          OR $ended AND side.endLatest < at AND ($certainty = 'POSSIBLE' OR NOT side.doubtful)
        )
      ELSE
        (side.startEarliest IS NULL OR to IS NULL OR side.startEarliest <= to)
        AND (side.endLatest IS NULL OR from IS NULL OR side.endLatest >= from)
        AND ($certainty = 'POSSIBLE' OR NOT side.doubtful AND CASE side.nature
          WHEN 'STATE' THEN (to IS NULL OR side.startLatest <= to) AND (from IS NULL OR side.endEarliest >= from)
          ELSE (from IS NULL OR side.startEarliest >= from) AND (to IS NULL OR side.endLatest <= to)
        END)
    END
)
RETURN count(d) AS count

CYPHER 25
// Pairs of ties by which two hold the same role, which only one can hold at a time, and surely on the same days: on more
// than the one day on which a role passes from one to the other. Where one origin tells both, it is a role that two share.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn)
CALL () {
  WHEN $only.ids IS NULL THEN {
    MATCH (f:Tie)
    WHERE f.type IN $exclusiveTypes
    RETURN f
  }
  ELSE {
    UNWIND $only.ids AS id
    CALL (id) {
      MATCH (f:Fact {id: id})
      WHERE f:Tie
      RETURN f
      UNION
      MATCH (:Entity {id: id})<-[:FROM|TO]-(f:Tie)
      WHERE f.type IN $exclusiveTypes
      RETURN f
    }
    RETURN DISTINCT f
  }
}
FILTER f.type + ' ' + toLower(f.titleEn) IN $exclusiveRoles
  AND f.standing IN ['CONFIRMED', 'REPORTED', 'CLAIMED']
  AND NOT f.doubtful
  AND f.startLatest <= f.endEarliest
MATCH (a:Entity)<-[:FROM]-(f)-[:TO]->(c:Entity)<-[:TO]-(g:Tie)-[:FROM]->(b:Entity)
WHERE g.type = f.type
  AND toLower(g.titleEn) = toLower(f.titleEn)
  AND g.standing IN ['CONFIRMED', 'REPORTED', 'CLAIMED']
  AND NOT g.doubtful
  AND g.lineage <> f.lineage
  AND a <> b
  AND NOT EXISTS { (a)-[:MAY_BE_SAME_AS]-(b) }
  AND NOT EXISTS {
    MATCH (f)-[:EVIDENCED_BY]->(e:Evidence), (g)-[:EVIDENCED_BY]->(o:Evidence)
    WHERE e.origin = o.origin
  }
LET first = CASE WHEN f.startLatest > g.startLatest THEN f.startLatest ELSE g.startLatest END
LET last = CASE WHEN f.endEarliest < g.endEarliest THEN f.endEarliest ELSE g.endEarliest END
FILTER first < last
  OR first = last
    AND (f.startLatest < first AND first < f.endEarliest OR g.startLatest < first AND first < g.endEarliest)
LET sides = CASE WHEN f.id < g.id THEN [f, g] ELSE [g, f] END
LET about = CASE WHEN f.id < g.id THEN [a.id, b.id, c.id] ELSE [b.id, a.id, c.id] END
LET kind = 'INCOMPATIBLE'
LET left = sides[0].id, right = sides[1].id
FILTER left > $afterLeft OR left = $afterLeft AND right > $afterRight
FILTER $only.sides IS NULL OR left IN $only.sides AND right IN $only.sides
FILTER $only.kinds IS NULL OR kind IN $only.kinds
FILTER all(side IN sides WHERE CASE
  WHEN known IS NULL THEN side.knownTo IS NULL
  ELSE side.knownFrom <= known AND (side.knownTo IS NULL OR side.knownTo > known)
END)
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
RETURN DISTINCT left, right, kind, about
ORDER BY left, right
LIMIT $limit

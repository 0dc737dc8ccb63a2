CYPHER 25
// Pairs of ties of one type and title between the same ends whose periods surely exclude each other, and of
// which no origin tells two: it would tell of two times. What can be but once cannot have been at both.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn)
CALL () {
  WHEN $only.ids IS NULL THEN {
    // What is said but once of the same two has nothing to differ from: the relationships tell so, each read once.
    MATCH (a:Entity)
    CALL (a) {
      MATCH (a)-[r]->(b:Entity)
      WITH b, collect(r) AS several
      FILTER size(several) > 1
      UNWIND several AS r
      FILTER r.standing IN ['CONFIRMED', 'REPORTED', 'CLAIMED'] AND NOT r.doubtful AND NOT r.undated
      RETURN r.id AS id
    }
    MATCH (f:Fact {id: id})
    WHERE f:Tie
    RETURN f
  }
  ELSE {
    UNWIND $only.ids AS id
    CALL (id) {
      MATCH (f:Fact {id: id})
      WHERE f:Tie
      RETURN f
      UNION
      MATCH (n:Entity {id: id})-[r]-(other)
      WITH other, collect(r) AS several
      FILTER size(several) > 1
      UNWIND several AS r
      FILTER r.standing IN ['CONFIRMED', 'REPORTED', 'CLAIMED'] AND NOT r.doubtful AND NOT r.undated
      MATCH (f:Fact {id: r.id})
      WHERE f:Tie
      RETURN f
    }
    RETURN DISTINCT f
  }
}
FILTER f.standing IN ['CONFIRMED', 'REPORTED', 'CLAIMED'] AND NOT f.doubtful AND NOT f.undated
MATCH (a:Entity)<-[:FROM]-(f)-[:TO]->(b:Entity)
MATCH (a)-[r]->(b)
WHERE r.type = f.type
  AND r.id <> f.id
  AND r.standing IN ['CONFIRMED', 'REPORTED', 'CLAIMED']
  AND NOT r.doubtful
  AND (f.endLatest < r.startEarliest OR r.endLatest < f.startEarliest)
  AND coalesce(toLower(r.titleEn), '') = coalesce(toLower(f.titleEn), '')
MATCH (g:Fact {id: r.id})
WHERE g.lineage <> f.lineage
LET origins = COLLECT { MATCH (f)-[:EVIDENCED_BY]->(e:Evidence) RETURN DISTINCT e.origin },
  originsOfOther = COLLECT { MATCH (g)-[:EVIDENCED_BY]->(e:Evidence) RETURN DISTINCT e.origin }
FILTER f.type IN $once
  OR none(origin IN origins WHERE origin IN originsOfOther)
    AND NOT EXISTS {
      MATCH (a)-[s]->(b)
      WHERE s.type = f.type AND coalesce(toLower(s.titleEn), '') = coalesce(toLower(f.titleEn), '')
      MATCH (another:Fact {id: s.id})-[:EVIDENCED_BY]->(e:Evidence)
      WHERE another.lineage <> f.lineage AND another.lineage <> g.lineage AND e.origin IN origins + originsOfOther
    }
LET sides = CASE WHEN f.id < g.id THEN [f, g] ELSE [g, f] END
LET kind = CASE WHEN f.type IN $once THEN 'INCOMPATIBLE' ELSE 'AT_ODDS' END
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
RETURN DISTINCT left, right, kind, [a.id, b.id] AS about
ORDER BY left, right
LIMIT $limit

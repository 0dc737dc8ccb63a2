CYPHER 25
// Pairs of deals of one kind and currency between the same parties whose periods may touch and whose amounts differ by
// more than their precision allows. Not where an origin tells of two such deals: it is not said which of them the other
// means; nor two payments of one pledge.
// An approximate amount may be a quarter more or less.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn)
CALL () {
  WHEN $only.ids IS NULL THEN {
    MATCH (f:Funding)
    WHERE f.currency IS NOT NULL
    RETURN f
  }
  ELSE {
    UNWIND $only.ids AS id
    CALL (id) {
      MATCH (f:Fact {id: id})
      WHERE f:Funding
      RETURN f
      UNION
      MATCH (:Entity {id: id})-[r:PROVIDED|RECEIVED_BY|NOT_STANDING]-(f:Funding)
      WHERE r.fact = f.id AND r.type IN ['PROVIDED', 'RECEIVED_BY']
      RETURN f
    }
    RETURN DISTINCT f
  }
}
FILTER f.standing IN ['CONFIRMED', 'REPORTED', 'CLAIMED'] AND NOT f.undated AND f.amount IS NOT NULL
LET parties = COLLECT {
  MATCH (f)-[r:PROVIDED|RECEIVED_BY|NOT_STANDING]-(m:Entity)
  WHERE r.fact = f.id AND r.type IN ['PROVIDED', 'RECEIVED_BY']
  RETURN r.type + ' ' + m.id AS party
  ORDER BY party
}
FILTER parties[0] STARTS WITH 'PROVIDED' AND parties[-1] STARTS WITH 'RECEIVED_BY'
CALL (f) {
  MATCH (f)-[r:PROVIDED|RECEIVED_BY|NOT_STANDING]-(m:Entity)
  WHERE r.fact = f.id AND r.type IN ['PROVIDED', 'RECEIVED_BY']
  RETURN r.type AS type, m
  ORDER BY COUNT { (m)--() }, m.id
  LIMIT 1
}
MATCH (m)-[r:PROVIDED|RECEIVED_BY|NOT_STANDING]-(g:Funding)
WHERE r.fact = g.id
  AND r.type = type
  AND g.kind = f.kind
  AND g.currency = f.currency
  AND g.lineage <> f.lineage
  AND g.standing IN ['CONFIRMED', 'REPORTED', 'CLAIMED']
  AND NOT g.undated
  AND NOT coalesce(f.endLatest < g.startEarliest OR g.endLatest < f.startEarliest, false)
LET least = CASE f.precision
    WHEN 'EXACT' THEN f.amount
    WHEN 'AT_LEAST' THEN f.amount
    WHEN 'APPROXIMATE' THEN f.amount * 0.75
  END,
  most = CASE f.precision
    WHEN 'EXACT' THEN f.amount
    WHEN 'AT_MOST' THEN f.amount
    WHEN 'APPROXIMATE' THEN f.amount * 1.25
  END,
  leastOfOther = CASE g.precision
    WHEN 'EXACT' THEN g.amount
    WHEN 'AT_LEAST' THEN g.amount
    WHEN 'APPROXIMATE' THEN g.amount * 0.75
  END,
  mostOfOther = CASE g.precision
    WHEN 'EXACT' THEN g.amount
    WHEN 'AT_MOST' THEN g.amount
    WHEN 'APPROXIMATE' THEN g.amount * 1.25
  END
FILTER most < leastOfOther OR mostOfOther < least
FILTER parties = COLLECT {
  MATCH (g)-[own:PROVIDED|RECEIVED_BY|NOT_STANDING]-(party:Entity)
  WHERE own.fact = g.id AND own.type IN ['PROVIDED', 'RECEIVED_BY']
  RETURN own.type + ' ' + party.id AS each
  ORDER BY each
}
LET origins = COLLECT { MATCH (f)-[:EVIDENCED_BY]->(e:Evidence) RETURN DISTINCT e.origin },
  originsOfOther = COLLECT { MATCH (g)-[:EVIDENCED_BY]->(e:Evidence) RETURN DISTINCT e.origin }
FILTER none(origin IN origins WHERE origin IN originsOfOther)
  AND NOT EXISTS { (f)-[:PAID_UNDER]->(:Funding)<-[:PAID_UNDER]-(g) }
  AND NOT EXISTS {
    MATCH (m)-[s:PROVIDED|RECEIVED_BY|NOT_STANDING]-(another:Funding)-[:EVIDENCED_BY]->(e:Evidence)
    WHERE s.fact = another.id
      AND s.type = type
      AND another.kind = f.kind
      AND another.lineage <> f.lineage
      AND another.lineage <> g.lineage
      AND e.origin IN origins + originsOfOther
      AND NOT coalesce(another.endLatest < f.startEarliest OR f.endLatest < another.startEarliest, false)
      AND NOT coalesce(another.endLatest < g.startEarliest OR g.endLatest < another.startEarliest, false)
      AND all(party IN parties WHERE EXISTS {
        MATCH (another)-[own:PROVIDED|RECEIVED_BY|NOT_STANDING]-(who:Entity)
        WHERE own.fact = another.id AND own.type + ' ' + who.id = party
      })
  }
LET sides = CASE WHEN f.id < g.id THEN [f, g] ELSE [g, f] END
LET kind = 'AT_ODDS'
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
RETURN DISTINCT left, right, kind, [party IN parties | split(party, ' ')[1]] AS about
ORDER BY left, right
LIMIT $limit

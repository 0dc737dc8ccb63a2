CYPHER 25
// Pairs of a fact that is denied and one that is on record or reported and says the same: of one type and title between
// the same ends; of one kind, and for events of one name, with the same parties; of one key and value of the same thing.
// They cannot both be true where the denied state surely held on a day of the other, or all days that the other may have
// happened on are denied.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn)
CALL () {
  WHEN $only.ids IS NULL THEN {
    MATCH (d:Fact {denied: true})
    RETURN d
  }
  ELSE {
    UNWIND $only.ids AS id
    CALL (id) {
      MATCH (d:Fact {id: id})
      RETURN d
      UNION
      MATCH (:Entity {id: id})-[r:NOT_STANDING {standing: 'DENIED'}]-()
      MATCH (d:Fact {id: r.fact})
      RETURN d
      UNION
      MATCH (:Fact {id: id})-[:FROM]->(:Entity)-[r:NOT_STANDING {standing: 'DENIED'}]-()
      MATCH (d:Fact {id: r.fact})
      WHERE d:Tie
      RETURN d
      UNION
      MATCH (f:Fact {id: id})-[own]-(:Entity)-[r:NOT_STANDING {standing: 'DENIED'}]-()
      WHERE own.fact = id AND r.type = own.type
      MATCH (d:Fact {id: r.fact})
      RETURN d
    }
    RETURN DISTINCT d
  }
}
FILTER d.standing = 'DENIED'
CALL (d) {
  MATCH (a:Entity)<-[:FROM]-(d:Tie)-[:TO]->(b:Entity)
  MATCH (a)-[r]->(b)
  WHERE r.type = d.type AND r.standing IN ['CONFIRMED', 'REPORTED']
  MATCH (g:Fact {id: r.id})
  WHERE d.titleEn IS NULL OR toLower(d.titleEn) = toLower(g.titleEn)
  RETURN g, [a.id, b.id] AS about
  UNION
  WITH d
  WHERE d:Funding OR d:Event OR d:Attribute
  LET parties = COLLECT {
    MATCH (d)-[r]-(m:Entity)
    WHERE r.fact = d.id AND r.type <> 'PAID_UNDER'
    RETURN r.type + ' ' + m.id AS party
    ORDER BY party
  }
  CALL (d) {
    MATCH (d)-[r]-(m:Entity)
    WHERE r.fact = d.id AND r.type <> 'PAID_UNDER'
    RETURN r.type AS type, m
    ORDER BY COUNT { (m)--() }, m.id
    LIMIT 1
  }
  MATCH (m)-[r]-(g:Fact)
  WHERE r.fact = g.id
    AND r.type = type
    AND r.standing IN ['CONFIRMED', 'REPORTED']
    AND CASE
      WHEN d:Funding THEN g:Funding AND g.kind = d.kind
        AND coalesce(g.currency = d.currency AND g.amount = d.amount, true)
      WHEN d:Event THEN g:Event AND g.kind = d.kind AND g.nameKey = d.nameKey
      ELSE g:Attribute AND g.key = d.key AND toLower(g.valueEn) = toLower(d.valueEn)
        AND coalesce(g.amount = d.amount AND g.unit = d.unit, true)
    END
  LET partiesOfOther = COLLECT {
    MATCH (g)-[own]-(party:Entity)
    WHERE own.fact = g.id AND own.type <> 'PAID_UNDER'
    RETURN own.type + ' ' + party.id AS each
    ORDER BY each
  }
  FILTER parties = partiesOfOther
  RETURN g, [party IN parties | split(party, ' ')[1]] AS about
}
FILTER d.lineage <> g.lineage
  AND NOT coalesce(d.endLatest < g.startEarliest OR g.endLatest < d.startEarliest, false)
FILTER $only.ids IS NULL
  OR d.id IN $only.ids
  OR g.id IN $only.ids
  OR any(party IN about WHERE party IN $only.ids)
LET sides = CASE WHEN d.id < g.id THEN [d, g] ELSE [g, d] END
LET surely = NOT d.doubtful AND NOT g.doubtful AND CASE d.nature
  WHEN 'STATE' THEN
    d.startLatest <= d.endEarliest AND g.startLatest <= g.endEarliest
    AND d.startLatest <= g.endEarliest AND g.startLatest <= d.endEarliest
  ELSE d.startEarliest <= g.startEarliest AND g.endLatest <= d.endLatest
END
LET kind = CASE WHEN surely THEN 'INCOMPATIBLE' ELSE 'AT_ODDS' END
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

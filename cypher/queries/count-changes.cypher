CYPHER 25
// How many began or happened and ended, by the same ranges. What came after
// the day of sources was foreseen by some, and is found among what was: that which was so from 2^lead days before on, and
// fewer than twice as many. Where there is a fact that was never marked, it is looked for among all.
LET from = date($days.from), until = date($days.until), endFrom = date($days.endFrom), endUntil = date($days.endUntil), known = date($days.asKnownOn)
OPTIONAL MATCH (all:Tally {id: 'ALL'})
LET marked = coalesce(known < endUntil AND all.form = $form AND all.count = COUNT { (:Fact) }, false)
LET dayAfter = CASE WHEN marked THEN known + duration({days: 1}) END
LET foreseenFrom = CASE WHEN from > dayAfter THEN from ELSE dayAfter END,
  endForeseenFrom = CASE WHEN endFrom > dayAfter THEN endFrom ELSE dayAfter END,
  plainUntil = CASE WHEN marked THEN known ELSE until END,
  plainEndUntil = CASE WHEN marked THEN known ELSE endUntil END
CALL (*) {
  MATCH (f:Fact)
  USING INDEX f:Fact(startEarliest, id)
  WHERE f.startEarliest >= from AND f.startEarliest <= plainUntil AND f.id IS NOT NULL
    AND f.standing IN $standings
    AND CASE
      WHEN known IS NULL THEN f.knownTo IS NULL
      ELSE f.knownFrom <= known AND (f.knownTo IS NULL OR f.knownTo > known)
    END
  RETURN count(f) AS number
  UNION ALL
  UNWIND CASE WHEN marked THEN range(0, 21) ELSE [] END AS lead
  LET latest = known + duration({days: toInteger(2 ^ (lead + 1)) - 1})
  LET foreseenUntil = CASE WHEN latest < until THEN latest ELSE until END
  CALL (foreseenFrom, foreseenUntil, known, lead) {
    MATCH (f:Fact)
    USING INDEX f:Fact(startLead, startEarliest, id)
    WHERE f.startLead = lead AND f.startEarliest >= foreseenFrom AND f.startEarliest <= foreseenUntil AND f.id IS NOT NULL
      AND f.standing IN $standings
      AND CASE
        WHEN known IS NULL THEN f.knownTo IS NULL
        ELSE f.knownFrom <= known AND (f.knownTo IS NULL OR f.knownTo > known)
      END
    RETURN count(f) AS number
  }
  RETURN number
  UNION ALL
  MATCH (f:Fact)
  USING INDEX f:Fact(endLatest, id)
  WHERE f.endLatest >= endFrom AND f.endLatest <= plainEndUntil AND f.id IS NOT NULL
    AND f.nature = 'STATE'
    AND f.standing IN $standings
    AND CASE
      WHEN known IS NULL THEN f.knownTo IS NULL
      ELSE f.knownFrom <= known AND (f.knownTo IS NULL OR f.knownTo > known)
    END
  RETURN count(f) AS number
  UNION ALL
  UNWIND CASE WHEN marked THEN range(0, 21) ELSE [] END AS lead
  LET latest = known + duration({days: toInteger(2 ^ (lead + 1)) - 1})
  LET foreseenUntil = CASE WHEN latest < endUntil THEN latest ELSE endUntil END
  CALL (endForeseenFrom, foreseenUntil, known, lead) {
    MATCH (f:Fact)
    USING INDEX f:Fact(endLead, endLatest, id)
    WHERE f.endLead = lead AND f.endLatest >= endForeseenFrom AND f.endLatest <= foreseenUntil AND f.id IS NOT NULL
      AND f.standing IN $standings
      AND CASE
        WHEN known IS NULL THEN f.knownTo IS NULL
        ELSE f.knownFrom <= known AND (f.knownTo IS NULL OR f.knownTo > known)
      END
    RETURN count(f) AS number
  }
  RETURN number
}
RETURN sum(number) AS count

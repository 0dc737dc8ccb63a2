CYPHER 25
// Entities by name, alias and words, ranked: 0 the name itself, 1 a name that begins so or has a word that does, 2 an alias, 3 an alias that begins so,
// 4 the rest; then by number of ties, then by id. $texts are the text and what else its words may be meant for. Of either way of finding no more than $considered are ranked.
LET at = date($days.at), from = date($days.from), to = date($days.to), known = date($days.asKnownOn)
CALL (at, from, to, known) {
  MATCH (e:Entity)
  WHERE e.nameKey STARTS WITH $text
    AND e.id IS NOT NULL
    AND ($labels IS NULL OR e:$any($labels))
    AND CASE
      WHEN e:Fact THEN
        e.standing IN $standings
        AND CASE
          WHEN known IS NULL THEN e.knownTo IS NULL
          ELSE e.knownFrom <= known AND (e.knownTo IS NULL OR e.knownTo > known)
        END
        AND CASE
          WHEN at IS NULL AND NOT $hasDuring THEN $undated OR NOT e.undated
          WHEN e.undated THEN $undated AND $certainty = 'POSSIBLE'
          WHEN at IS NOT NULL AND e.nature = 'OCCURRENCE' THEN
            (e.startEarliest IS NULL OR e.startEarliest <= at)
            AND ($certainty = 'POSSIBLE' OR e.endLatest <= at AND NOT e.doubtful)
          WHEN at IS NOT NULL THEN
            (e.startEarliest IS NULL OR e.startEarliest <= at)
            AND (
              (e.endLatest IS NULL OR e.endLatest >= at)
                AND ($certainty = 'POSSIBLE' OR e.startLatest <= at AND e.endEarliest >= at AND NOT e.doubtful)
              OR $ended AND e.endLatest < at AND ($certainty = 'POSSIBLE' OR NOT e.doubtful)
            )
          ELSE
            (e.startEarliest IS NULL OR to IS NULL OR e.startEarliest <= to)
            AND (e.endLatest IS NULL OR from IS NULL OR e.endLatest >= from)
            AND ($certainty = 'POSSIBLE' OR NOT e.doubtful AND CASE e.nature
              WHEN 'STATE' THEN (to IS NULL OR e.startLatest <= to) AND (from IS NULL OR e.endEarliest >= from)
              ELSE (from IS NULL OR e.startEarliest >= from) AND (to IS NULL OR e.endLatest <= to)
            END)
        END
      WHEN e.standing IS NULL OR known IS NOT NULL AND coalesce(e.knownFrom > known, true) THEN true
      WHEN at IS NOT NULL THEN
        (e.startEarliest IS NULL OR e.startEarliest <= at) AND ($ended OR e.endLatest IS NULL OR e.endLatest >= at)
      ELSE
        (e.startEarliest IS NULL OR to IS NULL OR e.startEarliest <= to)
        AND (e.endLatest IS NULL OR from IS NULL OR e.endLatest >= from)
    END
  RETURN e
  ORDER BY e.nameKey, e.id
  LIMIT $considered
  UNION
  CALL db.index.fulltext.queryNodes('entitySearch', $query) YIELD node AS e
  WHERE ($labels IS NULL OR e:$any($labels))
    AND CASE
      WHEN e:Fact THEN
        e.standing IN $standings
        AND CASE
          WHEN known IS NULL THEN e.knownTo IS NULL
          ELSE e.knownFrom <= known AND (e.knownTo IS NULL OR e.knownTo > known)
        END
        AND CASE
          WHEN at IS NULL AND NOT $hasDuring THEN $undated OR NOT e.undated
          WHEN e.undated THEN $undated AND $certainty = 'POSSIBLE'
          WHEN at IS NOT NULL AND e.nature = 'OCCURRENCE' THEN
            (e.startEarliest IS NULL OR e.startEarliest <= at)
            AND ($certainty = 'POSSIBLE' OR e.endLatest <= at AND NOT e.doubtful)
          WHEN at IS NOT NULL THEN
            (e.startEarliest IS NULL OR e.startEarliest <= at)
            AND (
              (e.endLatest IS NULL OR e.endLatest >= at)
                AND ($certainty = 'POSSIBLE' OR e.startLatest <= at AND e.endEarliest >= at AND NOT e.doubtful)
              OR $ended AND e.endLatest < at AND ($certainty = 'POSSIBLE' OR NOT e.doubtful)
            )
          ELSE
            (e.startEarliest IS NULL OR to IS NULL OR e.startEarliest <= to)
            AND (e.endLatest IS NULL OR from IS NULL OR e.endLatest >= from)
            AND ($certainty = 'POSSIBLE' OR NOT e.doubtful AND CASE e.nature
              WHEN 'STATE' THEN (to IS NULL OR e.startLatest <= to) AND (from IS NULL OR e.endEarliest >= from)
              ELSE (from IS NULL OR e.startEarliest >= from) AND (to IS NULL OR e.endLatest <= to)
            END)
        END
      WHEN e.standing IS NULL OR known IS NOT NULL AND coalesce(e.knownFrom > known, true) THEN true
      WHEN at IS NOT NULL THEN
        (e.startEarliest IS NULL OR e.startEarliest <= at) AND ($ended OR e.endLatest IS NULL OR e.endLatest >= at)
      ELSE
        (e.startEarliest IS NULL OR to IS NULL OR e.startEarliest <= to)
        AND (e.endLatest IS NULL OR from IS NULL OR e.endLatest >= from)
    END
  RETURN e
  LIMIT $considered
}
LET ties = coalesce(e.ties, 0), rank = CASE
  WHEN e.nameKey IN $texts THEN 0
  WHEN any(text IN $texts WHERE e.nameKey STARTS WITH text OR e.nameKey CONTAINS ' ' + text) THEN 1
  WHEN any(text IN $texts WHERE text IN e.searchKeys) THEN 2
  WHEN any(text IN $texts WHERE any(key IN e.searchKeys WHERE key STARTS WITH text)) THEN 3
  ELSE 4
END
FILTER rank > $afterRank
  OR rank = $afterRank AND (ties < $afterTies OR ties = $afterTies AND e.id > $afterId)
WITH e, rank, ties
ORDER BY rank, ties DESC, e.id
LIMIT $limit
RETURN e {.*, labels: labels(e), searchText: null, searchKeys: null} AS node, rank, ties

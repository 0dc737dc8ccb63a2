/*
# What each line means: docs/reports.md. Check as you change it: chronograph report check
title: { en: New report, fr: Nouveau rapport }
description:
  en: Who is tied to whom by which type, at a date, and how many sources say so.
  fr: Qui est lié à qui, par quel type de lien, à une date, et selon combien de sources.
category: own
parameters:
  - name: of
    type: Entity
    help: { en: Only the ties of this one, fr: Seulement les liens de celui-ci }
columns:
  - { name: from, type: Entity, title: { en: From, fr: De } }
  - { name: type, type: RelationshipType, title: { en: Tie, fr: Lien } }
  - { name: to, type: Entity, title: { en: To, fr: Vers } }
  - { name: period, type: Period, title: { en: When, fr: Quand } }
  - { name: standing, type: Standing, title: { en: Standing, fr: Statut } }
  - { name: origins, type: Int, title: { en: Origins, fr: Origines } }
  - { name: fact, type: Fact, hidden: true, title: { en: Fact, fr: Fait } }
key: [fact]
views:
  - table
  - { type: network, from: from, to: to, label: type, period: period, standing: standing }
  - { type: timeline, period: period, label: from, group: type, standing: standing }
*/
CYPHER 25
MATCH (from:Entity)<-[:FROM]-(tie:Tie)-[:TO]->(to:Entity)
WHERE ($of IS NULL OR from.id = $of OR to.id = $of)
  AND tie.standing IN $standings
  // What stands now, or stood by the sources of a day.
  AND CASE
    WHEN $asKnownOn IS NULL THEN tie.knownTo IS NULL
    ELSE tie.knownFrom <= date($asKnownOn) AND (tie.knownTo IS NULL OR tie.knownTo > date($asKnownOn))
  END
  // A bound that is not known is null: without IS NULL, all that is vaguely dated would be left out.
  AND CASE
    WHEN $at IS NULL OR tie.undated THEN true
    ELSE (tie.startEarliest IS NULL OR tie.startEarliest <= date($at))
      AND (tie.nature = 'OCCURRENCE' OR tie.endLatest IS NULL OR tie.endLatest >= date($at))
  END
RETURN
  from {.id, .name, .nameFr} AS from,
  tie.type AS type,
  to {.id, .name, .nameFr} AS to,
  tie {
    .period, .attested, .nature, .doubtful,
    .startEarliest, .startLatest, .endEarliest, .endLatest
  } AS period,
  tie.standing AS standing,
  COUNT {
    MATCH (tie)-[:EVIDENCED_BY]->(evidence:Evidence)
    RETURN DISTINCT evidence.origin
  } AS origins,
  tie {.id, name: from.name + ' ' + tie.type + ' ' + to.name} AS fact
ORDER BY tie.startEarliest, tie.endLatest, tie.id

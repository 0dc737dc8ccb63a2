/*
title:
  en: Timeline of one company
  fr: Chronologie d’une organisation
description:
  en: Every fact about one company, person or product in order of time. What has no date comes last.
  fr: Chaque fait concernant une organisation, une personne ou un produit, dans l’ordre du temps. Ce qui n’a pas de date vient en dernier.
category: timeline
parameters:
  - name: of
    title: { en: Of, fr: De }
    type: Entity
    default: company/openai
    required: true
    help: { en: Whose timeline, fr: De qui }
  - name: from
    title: { en: From, fr: Du }
    type: Date
    help: { en: Facts that may reach this day or later, fr: Faits qui peuvent atteindre ce jour ou plus tard }
  - name: to
    title: { en: To, fr: Au }
    type: Date
    notBefore: from
    help: { en: Facts that may begin by this day, fr: Faits qui peuvent commencer au plus tard ce jour }
  - name: standings
    title: { en: Standing, fr: Statut }
    type: Standing
    list: true
    default: [CONFIRMED, REPORTED, CLAIMED, PLANNED]
    help: { en: How the sources put it, fr: Comment les sources le présentent }
columns:
  - { name: period, type: Period, title: { en: Date, fr: Date } }
  - { name: fact, type: Fact, title: { en: Fact, fr: Fait } }
  - { name: what, type: Kind, title: { en: What it is, fr: Nature } }
  - { name: with, type: Entity, title: { en: With, fr: Avec } }
  - { name: standing, type: Standing, title: { en: Standing, fr: Statut } }
  - { name: earliestSource, type: Date, title: { en: Earliest source here, fr: Première source ici } }
key: [fact]
views:
  - { type: timeline, period: period, label: fact, group: what, standing: standing }
  - table
*/
CYPHER 25
MATCH (subject:Entity {id: $of})-[r]-(end)
WHERE r.fact IS NOT NULL
MATCH (fact:Fact {id: r.fact})
WHERE fact.standing IN $standings
  AND CASE
    WHEN $asKnownOn IS NULL THEN fact.knownTo IS NULL
    ELSE fact.knownFrom <= date($asKnownOn) AND (fact.knownTo IS NULL OR fact.knownTo > date($asKnownOn))
  END
  AND ($to IS NULL OR fact.startEarliest IS NULL OR fact.startEarliest <= date($to))
  AND ($from IS NULL OR fact.nature = 'OCCURRENCE' AND fact.endLatest IS NULL OR fact.endLatest IS NULL OR fact.endLatest >= date($from))
WITH subject, fact, collect(DISTINCT r.type) AS types
WITH subject, fact, types,
  COLLECT {
    MATCH (fact)-[q]-(other:Entity)
    WHERE other <> subject AND (q.fact = fact.id OR type(q) IN ['FROM', 'TO'])
    WITH DISTINCT other ORDER BY other.id
    RETURN other {.id, .name, .nameFr}
  } AS parties
RETURN
  fact {
    .period, .attested, .nature, .doubtful,
    .startEarliest, .startLatest, .endEarliest, .endLatest
  } AS period,
  fact {
    .id, .nameFr, .type, .key, .valueEn, .valueFr, .amountText, .precision, .unit, .unitFr,
    of: CASE WHEN fact:Attribute THEN head([(fact)-[d]->(a) WHERE d.type = 'DESCRIBES' | a {.name, .nameFr}]) END,
    from: head([(fact)-[:FROM]->(a) | a {.name, .nameFr}]),
    to: head([(fact)-[:TO]->(b) | b {.name, .nameFr}]),
    name: CASE
      WHEN fact:Tie THEN head([(fact)-[:FROM]->(a) | a.name]) + ' ' + fact.type + ' ' + head([(fact)-[:TO]->(b) | b.name])
      WHEN fact:Attribute THEN head([(fact)-[d]->(a) WHERE d.type = 'DESCRIBES' | a.name + ', ']) + fact.key + ': ' + coalesce(fact.valueEn, fact.amountText, '')
      ELSE fact.name
    END
  } AS fact,
  CASE WHEN fact:Tie THEN fact.type WHEN fact:Attribute THEN fact.key ELSE coalesce(fact.kind, head(types)) END AS what,
  parties AS with,
  fact.standing AS standing,
  fact.knownFrom AS earliestSource
ORDER BY coalesce(period.startEarliest, period.startLatest, period.endEarliest, period.endLatest), fact.id

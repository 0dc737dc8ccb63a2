/*
title:
  en: What was published late
  fr: Ce qui a été publié tard
description:
  en: Facts in the order of how long it took from their happening (of a state, its beginning) to the first source that we hold. Of a vague date, of the fact or of the source, the gap is a least and a most; what may have been told at once, or whose date is in doubt, is left out. An earlier source that we do not hold may exist.
  fr: Les faits selon le temps écoulé entre leur survenue (pour un état, son début) et la première source que nous détenons. Pour une date vague, du fait ou de la source, l’écart a un minimum et un maximum ; ce qui a pu être dit aussitôt, ou dont la date est incertaine, est laissé de côté. Une source antérieure que nous ne détenons pas peut exister.
category: evidence
parameters:
  - name: about
    title: { en: About, fr: À propos de }
    type: Entity
    help: { en: Only facts about this one, fr: Seulement les faits qui concernent celui-ci }
  - name: daysAtLeast
    title: { en: Days at least, fr: Jours au moins }
    type: Int
    default: 1
    required: true
    min: 1
    help: { en: Only gaps of so many days or more, fr: Seulement les écarts d’au moins tant de jours }
  - name: standings
    title: { en: Standing, fr: Statut }
    type: Standing
    list: true
    default: [CONFIRMED, REPORTED, CLAIMED, PLANNED]
    help: { en: How the sources put it, fr: Comment les sources le présentent }
columns:
  - { name: fact, type: Fact, title: { en: Fact, fr: Fait } }
  - name: what
    type: Text
    title: { en: What it is, fr: Nature }
    words: { tie: { en: tie, fr: lien }, attribute: { en: attribute, fr: attribut }, funding: { en: deal, fr: financement }, statement: { en: statement, fr: déclaration }, event: { en: event, fr: événement } }
  - { name: period, type: Period, title: { en: Date, fr: Date } }
  - { name: firstSource, type: Period, title: { en: First source, fr: Première source } }
  - { name: atLeast, type: Int, title: { en: Days at least, fr: Jours au moins } }
  - { name: atMost, type: Int, title: { en: Days at most, fr: Jours au plus } }
  - { name: sources, type: Entity, title: { en: Origins, fr: Origines } }
  - { name: standing, type: Standing, title: { en: Standing, fr: Statut } }
key: [fact]
views:
  - table
  - { type: bar, x: fact, y: atLeast, series: what }
  - { type: timeline, period: period, label: fact, group: what, standing: standing }
*/
CYPHER 25
MATCH (fact:Fact)
WHERE fact.standing IN $standings
  AND CASE
    WHEN $asKnownOn IS NULL THEN fact.knownTo IS NULL
    ELSE fact.knownFrom <= date($asKnownOn) AND (fact.knownTo IS NULL OR fact.knownTo > date($asKnownOn))
  END
  AND fact.knownFrom IS NOT NULL
  AND ($about IS NULL
    OR fact.id = $about
    OR EXISTS { (fact)-[r]-(:Entity {id: $about}) WHERE r.fact = fact.id OR type(r) IN ['FROM', 'TO'] })
WITH fact, CASE fact.nature WHEN 'STATE' THEN fact.startLatest ELSE fact.endLatest END AS byThen
// Of a vague day on which it is attested not even the last is a day by which it had begun.
WHERE byThen IS NOT NULL AND NOT fact.doubtful
// "April 2023" may have been the first of it. Of a date that is written otherwise the first day is not told here.
CALL (fact) {
  MATCH (fact)-[:EVIDENCED_BY]->(:Evidence)-[:IN]->(document:Source)
  WHERE document.published =~ '\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?'
  RETURN document, date(document.published) AS published
  ORDER BY published, document.publishedLatest, document.id
  LIMIT 1
}
// In order before the rows are made: they are then made as they are read.
WITH fact, document, published, duration.inDays(byThen, published).days AS atLeast, fact.id AS id
WHERE atLeast >= $daysAtLeast
RETURN
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
  CASE
    WHEN fact:Tie THEN 'tie' WHEN fact:Attribute THEN 'attribute' WHEN fact:Funding THEN 'funding'
    WHEN fact:Statement THEN 'statement' ELSE 'event'
  END AS what,
  fact {
    .period, .attested, .nature, .doubtful,
    .startEarliest, .startLatest, .endEarliest, .endLatest
  } AS period,
  {
    period: document.published, nature: 'OCCURRENCE', doubtful: false,
    startEarliest: published, startLatest: document.publishedLatest, endEarliest: published, endLatest: document.publishedLatest
  } AS firstSource,
  atLeast,
  duration.inDays(fact.startEarliest, fact.knownFrom).days AS atMost,
  COLLECT {
    MATCH (fact)-[:EVIDENCED_BY]->(evidence:Evidence)
    WITH DISTINCT evidence.origin AS origin
    MATCH (source:Entity {id: origin})
    WITH source ORDER BY source.id
    RETURN source {.id, .name, .nameFr}
  } AS sources,
  fact.standing AS standing
ORDER BY atLeast DESC, id

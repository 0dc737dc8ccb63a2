/*
title:
  en: Facts that hang on a single or anonymous origin
  fr: Faits qui tiennent à une origine unique ou anonyme
description:
  en: Facts whose passages all go back to one document, or to nobody who is named. Two passages of one origin are one origin.
  fr: Faits dont tous les passages remontent à un seul document, ou à personne de nommé. Deux passages d’une même origine sont une seule origine.
category: evidence
parameters:
  - name: about
    title: { en: About, fr: À propos de }
    type: Entity
    help: { en: Only facts about this one, fr: Seulement les faits qui concernent celui-ci }
  - name: only
    title: { en: Weakness, fr: Faiblesse }
    type: Text
    choices:
      - { value: anonymous, title: { en: Anonymous origins only, fr: Origines anonymes seulement } }
      - { value: single, title: { en: A single origin, fr: Une seule origine } }
      - { value: both, title: { en: Either, fr: L’une ou l’autre } }
    default: both
    required: true
    help: { en: Which of the two weaknesses, fr: Laquelle des deux faiblesses }
  - name: standings
    title: { en: Standing, fr: Statut }
    type: Standing
    list: true
    default: [CONFIRMED, REPORTED, CLAIMED, PLANNED, DENIED]
    help: { en: How the sources put it, fr: Comment les sources le présentent }
columns:
  - { name: fact, type: Fact, title: { en: Fact, fr: Fait } }
  - name: what
    type: Text
    title: { en: What it is, fr: Nature }
    words: { tie: { en: tie, fr: lien }, attribute: { en: attribute, fr: attribut }, funding: { en: deal, fr: financement }, statement: { en: statement, fr: déclaration }, event: { en: event, fr: événement } }
  - { name: period, type: Period, title: { en: Date, fr: Date } }
  - { name: standing, type: Standing, title: { en: Standing, fr: Statut } }
  - { name: origin, type: Entity, title: { en: Origin, fr: Origine } }
  - { name: attributedTo, type: Text, title: { en: Attributed to, fr: Attribué à } }
  - { name: anonymous, type: Boolean, title: { en: Anonymous only, fr: Anonyme seulement } }
  - { name: passages, type: Int, title: { en: Passages, fr: Passages } }
key: [fact]
views:
  - table
  - { type: timeline, period: period, label: fact, group: what, standing: standing }
*/
CYPHER 25
MATCH (fact:Fact)-[:EVIDENCED_BY]->(evidence:Evidence)
WHERE fact.standing IN $standings
  AND CASE
    WHEN $asKnownOn IS NULL THEN fact.knownTo IS NULL
    ELSE fact.knownFrom <= date($asKnownOn) AND (fact.knownTo IS NULL OR fact.knownTo > date($asKnownOn))
  END
  // Of what was published later nothing counts.
  AND ($asKnownOn IS NULL OR evidence.knownFrom <= date($asKnownOn))
WITH fact, collect(evidence) AS passages, count(DISTINCT evidence.origin) AS origins,
  all(one IN collect(evidence.attributionKind) WHERE one = 'ANONYMOUS') AND count(evidence.attributionKind) = count(evidence) AS anonymous
WHERE ($only IN ['single', 'both'] AND origins = 1) OR ($only IN ['anonymous', 'both'] AND anonymous)
// In order before the rows are made: they are then made as they are read.
WITH fact, passages, anonymous, fact.startEarliest AS start, fact.id AS id
WHERE $about IS NULL
  OR fact.id = $about
  OR EXISTS { (fact)-[r]-(:Entity {id: $about}) WHERE r.fact IS NOT NULL OR type(r) IN ['FROM', 'TO'] }
RETURN
  fact {
    .id, .nameFr, .type, .key, .valueEn, .valueFr, .amountText, .precision, .unit, .unitFr,
    of: CASE WHEN fact:Attribute THEN head([(fact)-[d]->(a) WHERE d.type = 'DESCRIBES' | a {.name, .nameFr}]) END,
    from: head([(fact)-[:FROM]->(a) | a {.name, .nameFr}]),
    to: head([(fact)-[:TO]->(b) | b {.name, .nameFr}]),
    name: CASE
      WHEN fact:Tie THEN head([(fact)-[:FROM]->(a) | a.name]) + ' ' + fact.type + ' ' + head([(fact)-[:TO]->(b) | b.name])
      WHEN fact:Attribute THEN head([(fact)-[d]->(a) WHERE d.type = 'DESCRIBES' | a.name + ', ']) + fact.key + ': ' + coalesce(fact.valueEn, fact.amountText)
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
  fact.standing AS standing,
  COLLECT {
    UNWIND passages AS passage
    MATCH (source:Entity {id: passage.origin})
    WITH DISTINCT source ORDER BY source.id
    RETURN source {.id, .name, .nameFr}
  } AS origin,
  COLLECT {
    UNWIND passages AS passage
    WITH coalesce(passage.attributionWordsEn, passage.attributionWordsFr) AS name, passage.attributionWordsFr AS nameFr
    WHERE name IS NOT NULL
    WITH DISTINCT name, nameFr ORDER BY name, nameFr
    RETURN {name: name, nameFr: nameFr}
  } AS attributedTo,
  anonymous,
  size(passages) AS passages
ORDER BY anonymous DESC, start, id

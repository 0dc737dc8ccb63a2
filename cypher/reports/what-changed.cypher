/*
title:
  en: What changed between two dates
  fr: Ce qui a changé entre deux dates
description:
  en: What began, ended or happened after the first day and up to the second, by the states on both. A vague date counts from the first day that it may be (of an end, from the day after the last). What has no date cannot have changed here.
  fr: Ce qui a commencé, fini ou s’est produit après le premier jour et jusqu’au second, d’après les états aux deux dates. Une date vague compte à partir du premier jour possible (pour une fin, du lendemain du dernier). Ce qui n’a pas de date ne peut pas figurer ici.
category: timeline
parameters:
  - name: since
    title: { en: After, fr: Après le }
    type: Date
    default: before-data
    required: true
    help: { en: After this day, fr: Après ce jour }
  - name: until
    title: { en: Up to, fr: Jusqu’au }
    type: Date
    default: data-end
    notBefore: since
    required: true
    help: { en: Up to this day, fr: Jusqu’à ce jour }
  - name: about
    title: { en: About, fr: À propos de }
    type: Entity
    help: { en: Only facts about this one, fr: Seulement les faits qui concernent celui-ci }
columns:
  - { name: on, type: Date, title: { en: Shows on, fr: Visible le } }
  - name: change
    type: Text
    title: { en: Change, fr: Changement }
    words: { BEGAN: { en: began, fr: a commencé }, ENDED: { en: ended, fr: a pris fin }, HAPPENED: { en: happened, fr: s’est produit } }
  - { name: fact, type: Fact, title: { en: Fact, fr: Fait } }
  - name: what
    type: Text
    title: { en: What it is, fr: Nature }
    words: { tie: { en: tie, fr: lien }, attribute: { en: attribute, fr: attribut }, funding: { en: deal, fr: financement }, statement: { en: statement, fr: déclaration }, event: { en: event, fr: événement } }
  - { name: period, type: Period, title: { en: Date, fr: Date } }
  - { name: standing, type: Standing, title: { en: Standing, fr: Statut } }
key: [fact, change]
views:
  - table
  - { type: timeline, period: period, label: fact, group: change, standing: standing }
*/
CYPHER 25
CALL () {
  MATCH (fact:Fact)
  WHERE fact.startEarliest IS NOT NULL AND fact.startEarliest > date($since) AND fact.startEarliest <= date($until)
    AND fact.id IS NOT NULL
  RETURN fact, fact.startEarliest AS on, CASE fact.nature WHEN 'STATE' THEN 'BEGAN' ELSE 'HAPPENED' END AS change
  UNION ALL
  // It has ended on the day after the last that it may have held.
  MATCH (fact:Fact)
  WHERE fact.endLatest IS NOT NULL AND fact.endLatest >= date($since) AND fact.endLatest < date($until)
    AND fact.id IS NOT NULL AND fact.nature = 'STATE'
  RETURN fact, fact.endLatest + duration({days: 1}) AS on, 'ENDED' AS change
}
// In order before the rows are made: they are then made as they are read.
WITH fact, on, change, fact.id AS id
WHERE fact.standing IN $standings
    AND CASE
      WHEN $asKnownOn IS NULL THEN fact.knownTo IS NULL
      ELSE fact.knownFrom <= date($asKnownOn) AND (fact.knownTo IS NULL OR fact.knownTo > date($asKnownOn))
    END
  AND ($about IS NULL
    OR fact.id = $about
    OR EXISTS { (fact)-[r]-(:Entity {id: $about}) WHERE r.fact = fact.id OR type(r) IN ['FROM', 'TO'] })
RETURN
  on,
  change,
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
  fact.standing AS standing
ORDER BY on, id, change

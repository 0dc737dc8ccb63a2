/*
title:
  en: Facts without dates
  fr: Faits sans date
description:
  en: What the sources tell without saying when, and if asked for what has an open side. The first source says by when it was told, not since when it held.
  fr: Ce que les sources racontent sans dire quand et, sur demande, ce dont un côté est ouvert. La première source dit quand c’était raconté, non depuis quand c’était vrai.
category: evidence
parameters:
  - name: about
    title: { en: About, fr: À propos de }
    type: Entity
    help: { en: Only facts about this one, fr: Seulement les faits qui concernent celui-ci }
  - name: only
    title: { en: Missing, fr: Manque }
    type: Text
    choices:
      - { value: undated, title: { en: No date at all, fr: Aucune date } }
      - { value: open, title: { en: No known start or no known end, fr: Début ou fin inconnus } }
      - { value: both, title: { en: Either, fr: L’un ou l’autre } }
    default: undated
    required: true
    help: { en: What is missing, fr: Ce qui manque }
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
  - name: missing
    type: Text
    title: { en: What is missing, fr: Ce qui manque }
    words: { undated: { en: any date, fr: toute date }, both: { en: start and end, fr: début et fin }, start: { en: the start, fr: le début }, end: { en: the end, fr: la fin } }
  - { name: period, type: Period, title: { en: Date, fr: Date } }
  - { name: note, type: Text, title: { en: Note on the date, fr: Note sur la date } }
  - { name: firstSource, type: Date, title: { en: First source, fr: Première source } }
  - { name: origins, type: Int, title: { en: Origins, fr: Origines } }
  - { name: standing, type: Standing, title: { en: Standing, fr: Statut } }
key: [fact]
views: [table]
*/
CYPHER 25
MATCH (fact:Fact)
WHERE fact.standing IN $standings
  AND CASE
    WHEN $asKnownOn IS NULL THEN fact.knownTo IS NULL
    ELSE fact.knownFrom <= date($asKnownOn) AND (fact.knownTo IS NULL OR fact.knownTo > date($asKnownOn))
  END
  AND ($about IS NULL
    OR fact.id = $about
    OR EXISTS { (fact)-[r]-(:Entity {id: $about}) WHERE r.fact = fact.id OR type(r) IN ['FROM', 'TO'] })
WITH fact, CASE
    WHEN fact.undated THEN 'undated'
    WHEN fact.startEarliest IS NULL AND fact.endLatest IS NULL THEN 'both'
    WHEN fact.startEarliest IS NULL THEN 'start'
    WHEN fact.endLatest IS NULL THEN 'end'
  END AS missing
WHERE missing IS NOT NULL AND ($only = 'both' OR ($only = 'undated') = (missing = 'undated'))
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
  missing,
  fact {
    .period, .attested, .nature, .doubtful,
    .startEarliest, .startLatest, .endEarliest, .endLatest
  } AS period,
  CASE WHEN fact.periodNoteEn IS NOT NULL THEN {name: fact.periodNoteEn, nameFr: fact.periodNoteFr} END AS note,
  fact.knownFrom AS firstSource,
  COUNT {
    MATCH (fact)-[:EVIDENCED_BY]->(evidence:Evidence)
    RETURN DISTINCT evidence.origin
  } AS origins,
  fact.standing AS standing
ORDER BY firstSource, fact.id

/*
title:
  en: What one person said about one company
  fr: Ce qu'une personne a dit d'une organisation
description:
  en: The statements of one speaker about one subject, in order of time, in the words they were said in where those are held.
  fr: Les déclarations d'une personne sur un sujet, dans l'ordre du temps, dans les mots d'origine lorsqu'ils sont conservés.
category: statements
parameters:
  - name: speaker
    type: Entity
    labels: [PERSON, COMPANY]
    default: person/elon-musk
    required: true
    help: { en: Who said it, fr: Qui l'a dit }
  - name: about
    type: Entity
    default: company/openai
    required: true
    help: { en: What it is about, fr: Sur quoi }
  - name: from
    type: Date
    help: { en: Statements that may have been made on or after this day, fr: Déclarations qui ont pu être faites ce jour-là ou après }
  - name: to
    type: Date
    help: { en: Statements that may have been made on or before this day, fr: Déclarations qui ont pu être faites ce jour-là ou avant }
columns:
  - { name: period, type: Period, title: { en: Date, fr: Date } }
  - { name: statement, type: Entity, title: { en: Statement, fr: Déclaration } }
  - { name: words, type: Text, title: { en: Words, fr: Propos } }
  - name: basis
    type: Text
    title: { en: Held as, fr: Conservé sous forme de }
    words: { ORIGINAL: { en: the original words, fr: propos d'origine }, TRANSLATED_BY_SOURCE: { en: translated by the source, fr: traduit par la source }, PARAPHRASE: { en: paraphrase, fr: paraphrase } }
  - { name: language, type: Text, title: { en: Language, fr: Langue } }
  - { name: medium, type: Text, title: { en: Medium, fr: Support } }
  - { name: alsoAbout, type: Entity, title: { en: Also about, fr: Porte aussi sur } }
  - { name: source, type: Entity, title: { en: Where it was read, fr: Où il a été lu } }
key: [statement]
views:
  - table
  - { type: timeline, period: period, label: statement }
*/
CYPHER 25
MATCH (:Entity {id: $speaker})-[:SAID]->(statement:Statement)-[:ABOUT]->(:Entity {id: $about})
WHERE CASE
    WHEN $asKnownOn IS NULL THEN statement.knownTo IS NULL
    ELSE statement.knownFrom <= date($asKnownOn)
      AND (statement.knownTo IS NULL OR statement.knownTo > date($asKnownOn))
  END
  AND ($to IS NULL OR statement.startEarliest IS NULL OR statement.startEarliest <= date($to))
  AND ($from IS NULL OR statement.endLatest IS NULL OR statement.endLatest >= date($from))
RETURN
  statement {
    .period, .attested, .nature, .doubtful,
    .startEarliest, .startLatest, .endEarliest, .endLatest
  } AS period,
  statement {.id, .name, .nameFr} AS statement,
  coalesce(statement.text, statement.translationEn, statement.translationFr) AS words,
  statement.textBasis AS basis,
  statement.language AS language,
  statement.medium AS medium,
  COLLECT {
    MATCH (statement)-[:ABOUT]->(subject:Entity)
    WHERE subject.id <> $about
    WITH subject ORDER BY subject.id
    RETURN subject {.id, .name, .nameFr}
  } AS alsoAbout,
  COLLECT {
    MATCH (statement)-[:EVIDENCED_BY]->(:Evidence)-[:IN {position: 0}]->(source:Source)
    WITH DISTINCT source ORDER BY source.id
    RETURN source {.id, .name, .nameFr}
  } AS source
ORDER BY statement.startEarliest, statement.id

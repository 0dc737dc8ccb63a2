/*
title:
  en: What one person said about one company
  fr: Ce qu’une personne a dit d’une organisation
description:
  en: The statements of one speaker about one subject, in order of time, in the words they were said in where those are held, beside what tied the two and what had happened between them by then, and what goes against it, or against what its document claims of the subject, by the curators' notes.
  fr: Les déclarations d’une personne sur un sujet, dans l’ordre du temps, dans les mots d’origine lorsqu’ils sont conservés, avec ce qui liait alors les deux, ce qui s’était passé entre eux, et ce qui s’y oppose, ou s’oppose à ce que son document affirme du sujet, d’après les notes des curateurs.
category: statements
parameters:
  - name: speaker
    title: { en: Speaker, fr: Auteur }
    type: Entity
    labels: [PERSON, COMPANY]
    default: person/elon-musk
    required: true
    help: { en: Who said it, fr: Qui l’a dit }
  - name: about
    title: { en: About, fr: À propos de }
    type: Entity
    default: company/openai
    required: true
    help: { en: What it is about, fr: Sur quoi }
  - name: from
    title: { en: From, fr: Du }
    type: Date
    help: { en: Statements that may have been made on or after this day, fr: Déclarations qui ont pu être faites ce jour-là ou après }
  - name: to
    title: { en: To, fr: Au }
    type: Date
    notBefore: from
    help: { en: Statements that may have been made on or before this day, fr: Déclarations qui ont pu être faites ce jour-là ou avant }
columns:
  - { name: period, type: Period, title: { en: Date, fr: Date } }
  - { name: statement, type: Entity, title: { en: Statement, fr: Déclaration } }
  - { name: words, type: Text, title: { en: Words, fr: Propos } }
  - name: basis
    type: Text
    title: { en: Held as, fr: Conservé sous forme de }
    words: { ORIGINAL: { en: the original words, fr: propos d’origine }, TRANSLATED_BY_SOURCE: { en: translated by the source, fr: traduit par la source }, PARAPHRASE: { en: paraphrase, fr: paraphrase } }
  - { name: language, type: Text, title: { en: Language, fr: Langue } }
  - { name: medium, type: Text, title: { en: Medium, fr: Support } }
  - { name: against, type: Fact, title: { en: What goes against it, fr: Ce qui s’y oppose } }
  - { name: tiesByThen, type: Fact, title: { en: 'Ties of the two by then, ended or not', fr: 'Liens entre les deux à ce jour, finis ou non' } }
  - { name: betweenThemByThen, type: Fact, title: { en: Deals and events of the two by then, fr: Financements et événements entre les deux à ce jour } }
  - { name: alsoAbout, type: Entity, title: { en: Also about, fr: Porte aussi sur } }
  - { name: source, type: Entity, title: { en: Where it was read, fr: Où il a été lu } }
key: [statement]
views:
  - table
  - { type: timeline, period: period, label: statement }
*/
CYPHER 25
MATCH (speaker:Entity {id: $speaker})-[:SAID]->(statement:Statement)-[:ABOUT]->(about:Entity {id: $about})
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
    // The statement itself, and what is claimed of the subject by the document that it goes back to.
    CALL (statement, about) {
      RETURN statement AS said
      UNION
      MATCH (statement)-[:EVIDENCED_BY]->(spoken:Evidence)
      MATCH (:Evidence {origin: spoken.origin})<-[:EVIDENCED_BY]-(said:Fact)-[r]-(about)
      WHERE said.standing = 'CLAIMED' AND (r.fact IS NOT NULL OR type(r) IN ['FROM', 'TO'])
      RETURN DISTINCT said
    }
    WITH collect(said) AS claims
    UNWIND claims AS said
    MATCH (said)<-[:SIDE]-(:Disagreement)-[:SIDE]->(fact:Fact)
    WHERE NOT fact IN claims
    WITH DISTINCT fact ORDER BY fact.id
    RETURN fact {
      .id, .nameFr, .type, .key, .valueEn, .valueFr, .amountText, .precision, .unit, .unitFr,
      of: CASE WHEN fact:Attribute THEN head([(fact)-[d]->(a) WHERE fact.standing IN $standings AND d.type = 'DESCRIBES' | a {.name, .nameFr}]) END,
      from: head([(fact)-[:FROM]->(a) | a {.name, .nameFr}]),
      to: head([(fact)-[:TO]->(b) | b {.name, .nameFr}]),
      name: CASE
        WHEN fact:Tie THEN head([(fact)-[:FROM]->(a) | a.name]) + ' ' + fact.type + ' ' + head([(fact)-[:TO]->(b) | b.name])
        WHEN fact:Attribute THEN head([(fact)-[d]->(a) WHERE fact.standing IN $standings AND d.type = 'DESCRIBES' | a.name + ', ']) + fact.key + ': ' + coalesce(fact.valueEn, fact.amountText, '')
        ELSE fact.name
      END
    }
  } AS against,
  // What had begun by the last day that it can have been said on, ended or not.
  COLLECT {
    MATCH (speaker)-[:FROM|TO]-(tie:Tie)-[:FROM|TO]-(about)
    WHERE tie.standing IN $standings
      AND CASE
        WHEN $asKnownOn IS NULL THEN tie.knownTo IS NULL
        ELSE tie.knownFrom <= date($asKnownOn) AND (tie.knownTo IS NULL OR tie.knownTo > date($asKnownOn))
      END
      AND (statement.endLatest IS NULL OR tie.startEarliest IS NULL OR tie.startEarliest <= statement.endLatest)
    WITH DISTINCT tie ORDER BY tie.id
    RETURN tie {
      .id, .type,
      from: head([(tie)-[:FROM]->(a) | a {.name, .nameFr}]),
      to: head([(tie)-[:TO]->(b) | b {.name, .nameFr}]),
      name: head([(tie)-[:FROM]->(a) | a.name]) + ' ' + tie.type + ' ' + head([(tie)-[:TO]->(b) | b.name])
    }
  } AS tiesByThen,
  COLLECT {
    MATCH (speaker)-[given]-(fact:Funding|Event)-[taken]-(about)
    WHERE given.fact = fact.id AND taken.fact = fact.id
      AND fact.standing IN $standings
      AND CASE
        WHEN $asKnownOn IS NULL THEN fact.knownTo IS NULL
        ELSE fact.knownFrom <= date($asKnownOn) AND (fact.knownTo IS NULL OR fact.knownTo > date($asKnownOn))
      END
      AND (statement.endLatest IS NULL OR fact.startEarliest IS NULL OR fact.startEarliest <= statement.endLatest)
    WITH DISTINCT fact ORDER BY fact.dayKey, fact.id
    RETURN fact {.id, .name, .nameFr}
  } AS betweenThemByThen,
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
ORDER BY period.startEarliest, statement.id

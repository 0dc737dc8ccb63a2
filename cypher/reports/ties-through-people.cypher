/*
title:
  en: Ties between two companies through people
  fr: Liens entre deux organisations par des personnes
description:
  en: Everybody who is tied to both, with what ties them to each and whether the two can have held at one time. A founding, which lies behind its founder from its day on, is no time spent together.
  fr: Tous ceux qui sont liés aux deux, avec ce qui les lie à chacune, et si les deux liens ont pu exister en même temps. Une fondation, acquise à partir de son jour, n’est pas un temps passé ensemble.
category: people
parameters:
  - name: one
    title: { en: One, fr: L’une }
    type: Entity
    labels: [COMPANY]
    default: company/openai
    required: true
    help: { en: One of the two, fr: L’une des deux }
  - name: other
    title: { en: The other, fr: L’autre }
    type: Entity
    labels: [COMPANY]
    default: company/xai
    required: true
    help: { en: The other, fr: L’autre }
  - name: types
    title: { en: Types, fr: Types }
    type: RelationshipType
    list: true
    default: [FOUNDED, LEADS, OFFICER_OF, BOARD_MEMBER_OF, WORKS_AT, OWNS, CONTROLS, ACQUIRED, INVESTS_IN]
    help: { en: By which ties, fr: Par quels liens }
columns:
  - { name: person, type: Entity, title: { en: Person, fr: Personne } }
  - { name: tieToOne, type: RelationshipType, title: { en: Tie to the one, fr: Lien avec l’une } }
  - { name: periodOfOne, type: Period, title: { en: When, fr: Quand } }
  - { name: tieToOther, type: RelationshipType, title: { en: Tie to the other, fr: Lien avec l’autre } }
  - { name: periodOfOther, type: Period, title: { en: When, fr: Quand } }
  - name: together
    type: Text
    title: { en: At one time, fr: En même temps }
    words: { surely: { en: surely, fr: sûrement }, perhaps: { en: perhaps, fr: peut-être }, never: { en: no, fr: non }, day: { en: "a founding, no time", fr: "une fondation, pas une période" }, unknown: { en: cannot be said, fr: on ne peut le dire } }
  - { name: one, type: Entity, title: { en: The one, fr: L’une } }
  - { name: other, type: Entity, title: { en: The other, fr: L’autre } }
  - { name: standingOfOne, type: Standing, hidden: true, title: { en: Standing of the one, fr: Statut de l’un } }
  - { name: standingOfOther, type: Standing, hidden: true, title: { en: Standing of the other, fr: Statut de l’autre } }
  - { name: standings, type: Standing, title: { en: Standings, fr: Statuts } }
  - { name: facts, type: Fact, hidden: true, title: { en: Facts, fr: Faits } }
key: [facts]
views:
  - table
  - { type: network, from: person, to: one, label: tieToOne, period: periodOfOne, standing: standingOfOne, andTo: other, andLabel: tieToOther, andPeriod: periodOfOther, andStanding: standingOfOther }
  - { type: timeline, title: { en: Ties to the one, fr: Liens avec l’une }, period: periodOfOne, label: person, group: tieToOne }
  - { type: timeline, title: { en: Ties to the other, fr: Liens avec l’autre }, period: periodOfOther, label: person, group: tieToOther }
*/
CYPHER 25
MATCH (one:Entity {id: $one})<-[:TO]-(tie:Tie)-[:FROM]->(person:Person)<-[:FROM]-(second:Tie)-[:TO]->(other:Entity {id: $other})
WHERE tie.type IN $types AND second.type IN $types
  AND tie.standing IN $standings AND second.standing IN $standings
  AND CASE
    WHEN $asKnownOn IS NULL THEN tie.knownTo IS NULL
    ELSE tie.knownFrom <= date($asKnownOn) AND (tie.knownTo IS NULL OR tie.knownTo > date($asKnownOn))
  END
  AND CASE
    WHEN $asKnownOn IS NULL THEN second.knownTo IS NULL
    ELSE second.knownFrom <= date($asKnownOn) AND (second.knownTo IS NULL OR second.knownTo > date($asKnownOn))
  END
RETURN
  person {.id, .name, .nameFr} AS person,
  tie.type AS tieToOne,
  tie {
    .period, .attested, .nature, .doubtful,
    .startEarliest, .startLatest, .endEarliest, .endLatest
  } AS periodOfOne,
  second.type AS tieToOther,
  second {
    .period, .attested, .nature, .doubtful,
    .startEarliest, .startLatest, .endEarliest, .endLatest
  } AS periodOfOther,
  CASE
    WHEN tie.nature = 'OCCURRENCE' OR second.nature = 'OCCURRENCE' THEN 'day'
    WHEN tie.undated OR second.undated THEN 'unknown'
    WHEN coalesce(tie.startEarliest > second.endLatest OR second.startEarliest > tie.endLatest, false) THEN 'never'
    WHEN NOT tie.doubtful AND NOT second.doubtful
      AND tie.startLatest <= second.endEarliest AND second.startLatest <= tie.endEarliest THEN 'surely'
    ELSE 'perhaps'
  END AS together,
  one {.id, .name, .nameFr} AS one,
  other {.id, .name, .nameFr} AS other,
  tie.standing AS standingOfOne,
  second.standing AS standingOfOther,
  CASE WHEN tie.standing = second.standing THEN [tie.standing] ELSE [tie.standing, second.standing] END AS standings,
  [
    tie {.id, name: person.name + ' ' + tie.type + ' ' + one.name},
    second {.id, name: person.name + ' ' + second.type + ' ' + other.name}
  ] AS facts
ORDER BY person.name, person.id, tie.startEarliest, tie.id, second.startEarliest, second.id

/*
title:
  en: Who sat where, and when
  fr: Qui siégeait où, et quand
description:
  en: Founders, heads, officers, board members and staff, with the time of each role as precisely as the sources give it. An open role was last attested when the last of its sources was published.
  fr: Fondateurs, dirigeants, mandataires, administrateurs et salariés, avec la période de chaque fonction aussi précise que les sources la donnent. Une fonction en cours est attestée jusqu’à la parution de la dernière de ses sources.
category: people
parameters:
  - name: person
    title: { en: Person, fr: Personne }
    type: Entity
    labels: [PERSON]
    help: { en: Only the roles of this person, fr: Seulement les fonctions de cette personne }
  - name: company
    title: { en: Company, fr: Organisation }
    type: Entity
    labels: [COMPANY]
    help: { en: Only the roles at this company, fr: Seulement les fonctions dans cette organisation }
  - name: types
    title: { en: Roles, fr: Fonctions }
    type: RelationshipType
    list: true
    default: [FOUNDED, LEADS, OFFICER_OF, BOARD_MEMBER_OF, WORKS_AT]
    help: { en: Which roles, fr: Quelles fonctions }
  - name: at
    title: { en: On the day, fr: Le jour }
    type: Date
    help: { en: Only roles whose dates may cover this day; a founding counts from its day on, fr: Seulement les fonctions dont les dates peuvent couvrir ce jour ; une fondation compte à partir de son jour }
columns:
  - { name: person, type: Entity, title: { en: Who, fr: Qui } }
  - { name: role, type: RelationshipType, title: { en: Role, fr: Fonction } }
  - { name: title, type: Text, title: { en: As the source calls it, fr: Selon la source } }
  - { name: company, type: Entity, title: { en: Company, fr: Organisation } }
  - { name: period, type: Period, title: { en: When, fr: Quand } }
  - { name: together, type: Entity, title: { en: Perhaps at the same time, fr: Peut-être en même temps } }
  - { name: lastAttested, type: Period, title: { en: Last attested, fr: Dernière attestation } }
  - { name: standing, type: Standing, title: { en: Standing, fr: Statut } }
  - { name: origins, type: Int, title: { en: Origins, fr: Origines } }
  - { name: tie, type: Fact, hidden: true, title: { en: Fact, fr: Fait } }
key: [tie]
views:
  - table
  - { type: timeline, period: period, label: person, group: company, standing: standing }
  - { type: network, from: person, to: company, label: role, period: period, standing: standing }
*/
CYPHER 25
MATCH (tie:Tie)
WHERE tie.type IN $types
  AND tie.standing IN $standings
  AND CASE
    WHEN $asKnownOn IS NULL THEN tie.knownTo IS NULL
    ELSE tie.knownFrom <= date($asKnownOn) AND (tie.knownTo IS NULL OR tie.knownTo > date($asKnownOn))
  END
  AND CASE
    WHEN $at IS NULL OR tie.undated THEN true
    ELSE (tie.startEarliest IS NULL OR tie.startEarliest <= date($at))
      AND (tie.nature = 'OCCURRENCE' OR tie.endLatest IS NULL OR tie.endLatest >= date($at))
  END
MATCH (person:Entity)<-[:FROM]-(tie)-[:TO]->(company:Entity)
WHERE ($person IS NULL OR person.id = $person) AND ($company IS NULL OR company.id = $company)
RETURN
  person {.id, .name, .nameFr} AS person,
  tie.type AS role,
  CASE WHEN tie.titleEn IS NOT NULL THEN {name: tie.titleEn, nameFr: tie.titleFr} END AS title,
  company {.id, .name, .nameFr} AS company,
  tie {
    .period, .attested, .nature, .doubtful,
    .startEarliest, .startLatest, .endEarliest, .endLatest
  } AS period,
  // A founding, or a role without a date, is no time that another could have shared.
  COLLECT {
    MATCH (company)<-[:TO]-(other:Tie)-[:FROM]->(colleague:Person)
    WHERE tie.nature = 'STATE' AND other.nature = 'STATE'
      AND NOT tie.undated AND NOT other.undated
      AND colleague <> person
      AND other.type IN $types
      AND other.standing IN $standings
      AND CASE
        WHEN $asKnownOn IS NULL THEN other.knownTo IS NULL
        ELSE other.knownFrom <= date($asKnownOn) AND (other.knownTo IS NULL OR other.knownTo > date($asKnownOn))
      END
      AND NOT coalesce(other.startEarliest > tie.endLatest OR tie.startEarliest > other.endLatest, false)
    WITH DISTINCT colleague ORDER BY colleague.id
    RETURN colleague {.id, .name, .nameFr}
  } AS together,
  // As vague as it is attested, or as the last of its sources is dated.
  CASE
    WHEN tie.nature <> 'STATE' OR tie.endLatest IS NOT NULL THEN null
    WHEN tie.attested IS NOT NULL THEN {
      period: tie.attested, nature: 'OCCURRENCE', doubtful: false,
      startEarliest: tie.endEarliest, endEarliest: tie.endEarliest
    }
    ELSE head(COLLECT {
      MATCH (tie)-[:EVIDENCED_BY]->(:Evidence)-[:IN]->(source:Source)
      WHERE toString(tie.endEarliest) STARTS WITH source.published
      WITH source ORDER BY source.publishedLatest, source.id LIMIT 1
      RETURN {
        period: source.published, nature: 'OCCURRENCE', doubtful: false,
        startEarliest: tie.endEarliest, startLatest: source.publishedLatest,
        endEarliest: tie.endEarliest, endLatest: source.publishedLatest
      }
    })
  END AS lastAttested,
  tie.standing AS standing,
  COUNT {
    MATCH (tie)-[:EVIDENCED_BY]->(evidence:Evidence)
    RETURN DISTINCT evidence.origin
  } AS origins,
  tie {.id, name: person.name + ' ' + tie.type + ' ' + company.name} AS tie
ORDER BY person.name, person.id, period.startEarliest, period.endLatest, tie.id

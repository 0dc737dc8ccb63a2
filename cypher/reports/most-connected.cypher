/*
title:
  en: Most connected at a date
  fr: Les plus liés à une date
description:
  en: People, companies and products by how many others they are tied to, on a day or over all time. What happened by that day counts from then on; what has no date counts, and is told apart. Two ties between the same two are one neighbour.
  fr: Personnes, organisations et produits selon le nombre d’autres auxquels ils sont liés, un jour donné ou de tout temps. Ce qui s’est produit compte à partir de ce jour ; ce qui n’a pas de date compte aussi, à part. Deux liens entre les deux mêmes font un seul voisin.
category: people
parameters:
  - name: types
    title: { en: Ties, fr: Liens }
    type: RelationshipType
    list: true
    help: { en: Only ties of these types, fr: Seulement les liens de ces types }
  - name: label
    title: { en: Kind, fr: Sorte }
    type: Text
    choices:
      - { value: Person, title: { en: People, fr: Personnes } }
      - { value: Company, title: { en: Organisations, fr: Organisations } }
      - { value: Product, title: { en: Products, fr: Produits } }
    help: { en: Only those of this kind, fr: Seulement ceux de cette sorte }
columns:
  - { name: entity, type: Entity, title: { en: Who, fr: Qui } }
  - { name: neighbours, type: Int, title: { en: Tied to others, fr: Liés à d’autres } }
  - { name: ties, type: Int, title: { en: Ties, fr: Liens } }
  - { name: surely, type: Int, title: { en: Date covers the day, fr: La date couvre le jour } }
  - { name: undated, type: Int, title: { en: Without a date, fr: Sans date } }
key: [entity]
views:
  - { type: bar, x: entity, y: neighbours }
  - table
  - { type: number, value: neighbours, label: entity }
*/
CYPHER 25
MATCH (from:Entity)<-[:FROM]-(tie:Tie)-[:TO]->(to:Entity)
WHERE ($types IS NULL OR tie.type IN $types)
  // It says that two may be one, and ties nobody to anybody.
  AND tie.type <> 'MAY_BE_SAME_AS'
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
UNWIND [[from, to], [to, from]] AS ends
WITH ends[0] AS entity, ends[1] AS neighbour, tie
WHERE entity <> neighbour AND NOT entity:Source AND ($label IS NULL OR $label IN labels(entity))
WITH entity, neighbour, tie,
  CASE
    WHEN $at IS NULL OR tie.undated OR tie.doubtful THEN false
    WHEN tie.nature = 'OCCURRENCE' THEN coalesce(tie.endLatest <= date($at), false)
    ELSE coalesce(tie.startLatest <= date($at) AND tie.endEarliest >= date($at), false)
  END AS sure
// Without a day there is none to cover.
WITH entity, count(DISTINCT neighbour) AS neighbours, count(DISTINCT tie) AS ties,
  CASE WHEN $at IS NOT NULL THEN count(DISTINCT CASE WHEN sure THEN tie END) END AS surely,
  count(DISTINCT CASE WHEN tie.undated THEN tie END) AS undated
RETURN
  entity {.id, .name, .nameFr} AS entity,
  neighbours,
  ties,
  surely,
  undated
ORDER BY neighbours DESC, ties DESC, entity.id

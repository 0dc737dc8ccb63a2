/*
title:
  en: Who funded whom
  fr: Qui a financé qui
description:
  en: Every deal that touches the period, with its amount as the sources put it. Pledged, paid and reported amounts are never added.
  fr: Chaque financement qui touche la période, avec son montant tel que les sources le donnent. Promesses, versements et montants rapportés ne sont jamais additionnés.
category: funding
parameters:
  - name: from
    title: { en: From, fr: Du }
    type: Date
    help: { en: Deals that may have happened on or after this day, fr: Financements qui ont pu avoir lieu ce jour-là ou après }
  - name: to
    title: { en: To, fr: Au }
    type: Date
    notBefore: from
    help: { en: Deals that may have happened on or before this day, fr: Financements qui ont pu avoir lieu ce jour-là ou avant }
  - name: funder
    title: { en: Funder, fr: Financeur }
    type: Entity
    labels: [PERSON, COMPANY]
    help: { en: Only deals that this one provided, fr: Seulement les financements apportés par celui-ci }
  - name: recipient
    title: { en: Recipient, fr: Bénéficiaire }
    type: Entity
    labels: [PERSON, COMPANY]
    help: { en: Only deals that this one received, fr: Seulement les financements reçus par celui-ci }
  - name: currency
    title: { en: Currency, fr: Devise }
    type: Text
    help: { en: Only deals in this currency (ISO 4217), fr: Seulement les financements dans cette devise (ISO 4217) }
  - name: atLeast
    title: { en: At least, fr: Au moins }
    type: Float
    min: 0
    help: { en: Only deals whose stated amount is at least this; give the currency too, fr: Seulement les financements dont le montant déclaré atteint ce seuil ; indiquer aussi la devise }
  - name: standings
    title: { en: Standing, fr: Statut }
    type: Standing
    list: true
    default: [CONFIRMED, REPORTED, CLAIMED, PLANNED]
    help: { en: How the sources put it, fr: Comment les sources le présentent }
columns:
  - { name: period, type: Period, title: { en: Date, fr: Date } }
  - { name: funders, type: Entity, title: { en: Funder, fr: Financeur } }
  - { name: recipients, type: Entity, title: { en: Recipient, fr: Bénéficiaire } }
  - { name: deal, type: Entity, title: { en: Deal, fr: Financement } }
  - { name: kind, type: Kind, title: { en: Kind, fr: Type } }
  - { name: amount, type: Decimal, title: { en: Amount, fr: Montant } }
  - { name: currency, type: Text, title: { en: Currency, fr: Devise } }
  - name: precision
    type: Text
    title: { en: Precision, fr: Précision }
    words: { EXACT: { en: exact, fr: exact }, APPROXIMATE: { en: approximate, fr: approximatif }, AT_LEAST: { en: at least, fr: au moins }, AT_MOST: { en: at most, fr: au plus }, UNKNOWN: { en: not stated, fr: non précisé } }
  - { name: standing, type: Standing, title: { en: Standing, fr: Statut } }
  - { name: origins, type: Int, title: { en: Origins, fr: Origines } }
key: [deal]
views:
  - table
  - { type: timeline, period: period, label: deal, group: recipients, standing: standing }
  - { type: network, from: funders, to: recipients, label: kind, period: period, standing: standing }
  - { type: bar, x: deal, y: amount, series: currency, standing: standing, precision: precision }
*/
CYPHER 25
MATCH (deal:Funding)
WHERE deal.standing IN $standings
  AND CASE
    WHEN $asKnownOn IS NULL THEN deal.knownTo IS NULL
    ELSE deal.knownFrom <= date($asKnownOn) AND (deal.knownTo IS NULL OR deal.knownTo > date($asKnownOn))
  END
  // A deal without a date, or with an open one, may have happened at any time: it stays.
  AND ($to IS NULL OR deal.startEarliest IS NULL OR deal.startEarliest <= date($to))
  AND ($from IS NULL OR deal.endLatest IS NULL OR deal.endLatest >= date($from))
  AND ($currency IS NULL OR deal.currency = toUpper($currency))
  AND ($atLeast IS NULL OR deal.amount >= $atLeast)
  AND ($funder IS NULL OR EXISTS { (:Entity {id: $funder})-[r]->(deal) WHERE r.type = 'PROVIDED' })
  AND ($recipient IS NULL OR EXISTS { (deal)-[r]->(:Entity {id: $recipient}) WHERE r.type = 'RECEIVED_BY' })
// In order before the rows are made: they are then made as they are read.
WITH deal, coalesce(deal.startEarliest, deal.endLatest) AS start, deal.endLatest AS end, deal.id AS id
RETURN
  deal {
    .period, .attested, .nature, .doubtful,
    .startEarliest, .startLatest, .endEarliest, .endLatest
  } AS period,
  // A planned or denied deal is tied by NOT_STANDING relationships, with the vocabulary type in `type`.
  COLLECT {
    MATCH (funder:Entity)-[r]->(deal)
    WHERE r.type = 'PROVIDED'
    WITH funder ORDER BY funder.id
    RETURN funder {.id, .name, .nameFr}
  } AS funders,
  COLLECT {
    MATCH (deal)-[r]->(recipient:Entity)
    WHERE r.type = 'RECEIVED_BY'
    WITH recipient ORDER BY recipient.id
    RETURN recipient {.id, .name, .nameFr}
  } AS recipients,
  deal {.id, .name, .nameFr} AS deal,
  deal.kind AS kind,
  deal.amountText AS amount,
  deal.currency AS currency,
  deal.precision AS precision,
  deal.standing AS standing,
  COUNT {
    MATCH (deal)-[:EVIDENCED_BY]->(evidence:Evidence)
    RETURN DISTINCT evidence.origin
  } AS origins
ORDER BY start, end, id

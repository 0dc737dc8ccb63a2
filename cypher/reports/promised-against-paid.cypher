/*
title:
  en: Money promised against money paid
  fr: Argent promis et argent versé
description:
  en: Each pledge or planned deal with what was paid under it, a line for each standing and currency of the payments. What was only claimed is never added to what is on record. Sums are at least as vague as the amounts that they are made of; payments without an amount are counted and not guessed.
  fr: Chaque promesse ou financement prévu avec ce qui a été versé à ce titre, une ligne par statut et par devise des versements. Ce qui est seulement affirmé n’est jamais additionné à ce qui est attesté. Les sommes sont au moins aussi vagues que les montants qui les composent ; les versements sans montant sont comptés, non devinés.
category: funding
parameters:
  - name: funder
    title: { en: Funder, fr: Financeur }
    type: Entity
    labels: [PERSON, COMPANY]
    help: { en: Only what this one promised, fr: Seulement ce que celui-ci a promis }
  - name: recipient
    title: { en: Recipient, fr: Bénéficiaire }
    type: Entity
    labels: [PERSON, COMPANY]
    help: { en: Only what was promised to this one, fr: Seulement ce qui a été promis à celui-ci }
  - name: standings
    title: { en: Standing, fr: Statut }
    type: Standing
    list: true
    default: [CONFIRMED, REPORTED, CLAIMED, PLANNED]
    help: { en: How the sources put it, fr: Comment les sources le présentent }
columns:
  - { name: pledge, type: Entity, title: { en: Promise, fr: Promesse } }
  - { name: funders, type: Entity, title: { en: By, fr: Par } }
  - { name: recipients, type: Entity, title: { en: To, fr: À } }
  - { name: period, type: Period, title: { en: Promised, fr: Date de la promesse } }
  - { name: standing, type: Standing, title: { en: Promise is, fr: La promesse est } }
  - { name: promised, type: Decimal, title: { en: Promised amount, fr: Montant promis } }
  - { name: kind, type: Kind, hidden: true, title: { en: Kind, fr: Type } }
  - { name: currency, type: Text, title: { en: Currency, fr: Devise } }
  - name: precision
    type: Text
    title: { en: Precision, fr: Précision }
    words: { EXACT: { en: exact, fr: exact }, APPROXIMATE: { en: approximate, fr: approximatif }, AT_LEAST: { en: at least, fr: au moins }, AT_MOST: { en: at most, fr: au plus }, UNKNOWN: { en: not stated, fr: non précisé } }
  - { name: paid, type: Float, title: { en: Paid, fr: Versé } }
  - name: paidIs
    type: Text
    title: { en: Paid is, fr: Le versé est }
    words: { EXACT: { en: exact, fr: exact }, APPROXIMATE: { en: approximate, fr: approximatif } }
  - { name: paidIn, type: Text, title: { en: Paid in, fr: Devise du versement } }
  - { name: paymentsAre, type: Standing, title: { en: Payments are, fr: Les versements sont } }
  - { name: share, type: Float, unit: "%", title: { en: Paid share of the promise, fr: Part versée de la promesse } }
  - name: shareIs
    type: Text
    title: { en: Share is, fr: La part est }
    words: { EXACT: { en: exact, fr: exacte }, APPROXIMATE: { en: approximate, fr: approximative } }
  - { name: unstated, type: Int, title: { en: Payments without an amount, fr: Versements sans montant } }
  - { name: payments, type: Fact, title: { en: Payments, fr: Versements } }
key: [pledge, paidIn, paymentsAre]
views:
  - table
  - { type: bar, x: pledge, y: share, series: paymentsAre, standing: paymentsAre, precision: shareIs }
  - { type: network, from: funders, to: recipients, label: promised, kind: kind, precision: precision, period: period, standing: standing }
*/
CYPHER 25
MATCH (pledge:Funding)
WHERE (pledge.kind = 'pledge'
    OR pledge.standing = 'PLANNED'
    OR EXISTS { (pledge)<-[r]-(paid:Funding) WHERE r.type = 'PAID_UNDER' AND paid.standing IN $standings })
  AND pledge.standing IN $standings
  AND CASE
    WHEN $asKnownOn IS NULL THEN pledge.knownTo IS NULL
    ELSE pledge.knownFrom <= date($asKnownOn) AND (pledge.knownTo IS NULL OR pledge.knownTo > date($asKnownOn))
  END
  AND ($funder IS NULL OR EXISTS { (:Entity {id: $funder})-[r]->(pledge) WHERE r.type = 'PROVIDED' })
  AND ($recipient IS NULL OR EXISTS { (pledge)-[r]->(:Entity {id: $recipient}) WHERE r.type = 'RECEIVED_BY' })
OPTIONAL MATCH (pledge)<-[under]-(payment:Funding)
WHERE under.type = 'PAID_UNDER'
  AND payment.standing IN $standings
  AND CASE
    WHEN $asKnownOn IS NULL THEN payment.knownTo IS NULL
    ELSE payment.knownFrom <= date($asKnownOn) AND (payment.knownTo IS NULL OR payment.knownTo > date($asKnownOn))
  END
WITH pledge, payment ORDER BY payment.id
// A payment of another standing or currency is a line of its own: they are not added.
WITH pledge, payment.currency AS paidIn, payment.standing AS paymentsAre, sum(payment.amount) AS total,
  count(payment.amount) AS stated, count(payment) AS all, collect(payment {.id, .name, .nameFr}) AS payments,
  collect(payment.precision) AS precisions
WITH *,
  CASE WHEN all(each IN precisions WHERE each = 'EXACT') THEN 'EXACT' ELSE 'APPROXIMATE' END AS paidIs,
  CASE WHEN stated > 0 AND paidIn = pledge.currency AND pledge.amount > 0 THEN round(100.0 * total / pledge.amount, 1) END AS share
RETURN
  pledge {.id, .name, .nameFr} AS pledge,
  COLLECT {
    MATCH (funder:Entity)-[r]->(pledge)
    WHERE r.type = 'PROVIDED'
    WITH funder ORDER BY funder.id
    RETURN funder {.id, .name, .nameFr}
  } AS funders,
  COLLECT {
    MATCH (pledge)-[r]->(recipient:Entity)
    WHERE r.type = 'RECEIVED_BY'
    WITH recipient ORDER BY recipient.id
    RETURN recipient {.id, .name, .nameFr}
  } AS recipients,
  pledge {
    .period, .attested, .nature, .doubtful,
    .startEarliest, .startLatest, .endEarliest, .endLatest
  } AS period,
  pledge.standing AS standing,
  pledge.amountText AS promised,
  pledge.kind AS kind,
  pledge.currency AS currency,
  pledge.precision AS precision,
  CASE WHEN stated > 0 THEN total END AS paid,
  CASE WHEN stated > 0 THEN paidIs END AS paidIs,
  paidIn,
  paymentsAre,
  share,
  CASE WHEN share IS NULL THEN null WHEN paidIs = 'EXACT' AND pledge.precision = 'EXACT' THEN 'EXACT' ELSE 'APPROXIMATE' END AS shareIs,
  all - stated AS unstated,
  payments
ORDER BY period.startEarliest, pledge.id, paymentsAre, paidIn

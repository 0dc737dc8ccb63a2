/*
title:
  en: Who owns what share
  fr: Qui détient quelle part
description:
  en: The owners of a company, directly and through others, up to six steps away. The shares along a chain are multiplied, those of several chains added. A share that is not stated may be anything from nothing to all, so that what comes out is a least and a most; where no share is stated there is neither. Owning and being a subsidiary count; who is only said to control or to have acquired a company is not among them.
  fr: Les détenteurs d’une organisation, directement et par d’autres, jusqu’à six étapes. Les parts le long d’une chaîne sont multipliées, celles de plusieurs chaînes additionnées. Une part qui n’est pas dite peut aller de rien à tout ; on obtient donc un minimum et un maximum ; là où aucune part n’est dite, il n’y a ni l’un ni l’autre. Comptent la détention et la filiation ; qui contrôle ou a acquis une organisation sans part déclarée n’y figure pas.
category: ownership
parameters:
  - name: of
    title: { en: Of, fr: De }
    type: Entity
    labels: [COMPANY, PRODUCT]
    default: company/deepmind
    required: true
    help: { en: Whose owners, fr: Les détenteurs de qui }
  - name: at
    title: { en: On the day, fr: Le jour }
    type: Date
    help: { en: "On this day, today where none is given: shares of different times are never one chain", fr: "Ce jour-là, aujourd’hui à défaut : des parts de moments différents ne font jamais une chaîne" }
columns:
  - { name: owner, type: Entity, title: { en: Owner, fr: Détenteur } }
  - { name: of, type: Entity, title: { en: Of, fr: De } }
  - { name: atLeast, type: Float, unit: "%", title: { en: At least, fr: Au moins } }
  - { name: atMost, type: Float, unit: "%", title: { en: At most, fr: Au plus } }
  - { name: directAtLeast, type: Float, unit: "%", title: { en: Directly at least, fr: Directement au moins } }
  - { name: directAtMost, type: Float, unit: "%", title: { en: Directly at most, fr: Directement au plus } }
  - { name: through, type: Entity, title: { en: Through, fr: Par } }
  - { name: chains, type: Int, title: { en: Chains, fr: Chaînes } }
  - { name: steps, type: Int, title: { en: Fewest steps, fr: Étapes au moins } }
  - { name: standings, type: Standing, title: { en: Standings, fr: Statuts } }
  - { name: holds, type: Entity, hidden: true, title: { en: Directly holds of the chain, fr: Détient directement dans la chaîne } }
  - { name: holdsBy, type: RelationshipType, hidden: true, title: { en: By which tie, fr: Par quel lien } }
  - { name: holdsShare, type: Text, unit: "%", hidden: true, title: { en: Share, fr: Part } }
  - { name: holdsWhen, type: Period, hidden: true, title: { en: When, fr: Quand } }
  - { name: holdsStanding, type: Standing, hidden: true, title: { en: Standing, fr: Statut } }
  - { name: facts, type: Fact, hidden: true, title: { en: Facts, fr: Faits } }
key: [owner, of]
views:
  - table
  - { type: bar, x: owner, y: atMost }
  - { type: network, title: { en: Held directly, fr: Détenu directement }, from: owner, to: holds, kind: holdsBy, label: holdsShare, period: holdsWhen, standing: holdsStanding }
*/
CYPHER 25
MATCH path = (of:Entity {id: $of})((held)-[r:OWNS|SUBSIDIARY_OF|NOT_STANDING]-(holder:Entity)
  WHERE r.standing IN $standings
    AND (r.type = 'OWNS' AND endNode(r) = held OR r.type = 'SUBSIDIARY_OF' AND startNode(r) = held)
    AND CASE
      WHEN $asKnownOn IS NULL THEN r.knownTo IS NULL
      ELSE r.knownFrom <= date($asKnownOn) AND (r.knownTo IS NULL OR r.knownTo > date($asKnownOn))
    END
    AND (r.startEarliest IS NULL OR r.startEarliest <= coalesce(date($at), date()))
    AND (r.endLatest IS NULL OR r.endLatest >= coalesce(date($at), date()))
){1,6}(owner:Entity)
WHERE owner <> of
WITH of, owner, r AS chain, nodes(path)[1..-1] AS between,
  // A part of 100; what is not stated may be nothing, or all.
  reduce(part = 100.0, step IN r | part * coalesce(step.shareMin, 0) / 100) AS least,
  reduce(part = 100.0, step IN r | part * coalesce(step.shareMax, 100) / 100) AS most,
  all(step IN r WHERE step.shareMin IS NOT NULL) AS hasLeast,
  any(step IN r WHERE step.shareMax IS NOT NULL) AS hasMost
// Round and round is no further owning.
WHERE size(between) = size(COLLECT { UNWIND between AS each RETURN DISTINCT each }) AND NOT owner IN between AND NOT of IN between
WITH of, owner, collect({chain: chain, between: between, least: least, most: most, hasLeast: hasLeast, hasMost: hasMost}) AS chains
WITH of, owner, chains, [one IN chains WHERE size(one.chain) = 1] AS direct,
  // What is owned through others is in the network by its steps: each owner's row has those that begin with it.
  COLLECT { UNWIND chains AS one WITH DISTINCT one.chain[-1] AS step RETURN step ORDER BY step.fact } AS first
RETURN
  owner {.id, .name, .nameFr} AS owner,
  of {.id, .name, .nameFr} AS of,
  // Nothing stated is not nothing owned.
  CASE WHEN any(one IN chains WHERE one.hasLeast) THEN round(reduce(total = 0.0, one IN chains | total + one.least), 2) END AS atLeast,
  CASE WHEN NOT all(one IN chains WHERE one.hasMost) THEN null WHEN reduce(total = 0.0, one IN chains | total + one.most) > 100 THEN 100.0
    ELSE round(reduce(total = 0.0, one IN chains | total + one.most), 2) END AS atMost,
  CASE WHEN any(one IN direct WHERE one.hasLeast) THEN round(reduce(total = 0.0, one IN direct | total + one.least), 2) END AS directAtLeast,
  CASE WHEN size(direct) > 0 AND all(one IN direct WHERE one.hasMost) THEN CASE WHEN reduce(total = 0.0, one IN direct | total + one.most) > 100 THEN 100.0
    ELSE round(reduce(total = 0.0, one IN direct | total + one.most), 2) END END AS directAtMost,
  COLLECT {
    UNWIND chains AS one
    UNWIND one.between AS each
    WITH DISTINCT each ORDER BY each.id
    RETURN each {.id, .name, .nameFr}
  } AS through,
  size(chains) AS chains,
  COLLECT { UNWIND chains AS one RETURN min(size(one.chain)) }[0] AS steps,
  COLLECT {
    UNWIND chains AS one
    UNWIND one.chain AS step
    RETURN DISTINCT step.standing AS standing ORDER BY standing
  } AS standings,
  [held IN [step IN first | CASE WHEN startNode(step) = owner THEN endNode(step) ELSE startNode(step) END] | held {.id, .name, .nameFr}] AS holds,
  [step IN first | step.type] AS holdsBy,
  // Figures as text: a share from one to another is no number.
  [step IN first | CASE
    WHEN step.shareMin = step.shareMax THEN toString(step.shareMin)
    WHEN step.shareMin IS NULL THEN '≤ ' + toString(step.shareMax)
    WHEN step.shareMax IS NULL THEN '≥ ' + toString(step.shareMin)
    ELSE toString(step.shareMin) + '–' + toString(step.shareMax)
  END] AS holdsShare,
  // What was written of its period stands at the fact alone: by bounds only, "April" would be its first day.
  [step IN first | COLLECT {
    MATCH (fact:Fact {id: step.fact})
    RETURN fact {
      .period, .attested, .nature, .doubtful,
      .startEarliest, .startLatest, .endEarliest, .endLatest
    }
  }[0]] AS holdsWhen,
  [step IN first | step.standing] AS holdsStanding,
  COLLECT {
    UNWIND chains AS one
    UNWIND one.chain AS step
    WITH DISTINCT step.fact AS fact, startNode(step).name + ' ' + step.type + ' ' + endNode(step).name AS name
    ORDER BY fact
    RETURN {id: fact, name: name}
  } AS facts
ORDER BY coalesce(atMost, 100.0) DESC, coalesce(atLeast, 0.0) DESC, owner.id

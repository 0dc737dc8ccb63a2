/*
title:
  en: Where accounts differ
  fr: Là où les récits divergent
description:
  en: What the curators noted as not going together, a line for each side. No side wins. What the rules of the explorer find by themselves is not among it; the list of disagreements of the API has it, its rule in its id.
  fr: Ce que les curateurs ont noté comme ne s’accordant pas, une ligne par version. Aucune ne l’emporte. Ce que les règles de l’explorateur trouvent d’elles-mêmes n’y figure pas ; la liste disagreements de l’API le donne, sa règle dans son id.
category: evidence
parameters:
  - name: about
    title: { en: About, fr: À propos de }
    type: Entity
    help: { en: Only facts about this one, fr: Seulement les faits qui concernent celui-ci }
  - name: kinds
    title: { en: Ways to differ, fr: Divergences }
    type: Text
    list: true
    choices:
      - { value: INCOMPATIBLE, title: { en: Cannot both be true, fr: Ne peuvent être vrais ensemble } }
      - { value: UNFULFILLED, title: { en: "Announced, reported not to have happened", fr: "Annoncé, rapporté comme non advenu" } }
      - { value: AT_ODDS, title: { en: Sit uneasily together, fr: S’accordent mal } }
    default: [INCOMPATIBLE, UNFULFILLED, AT_ODDS]
    required: true
    help: { en: In which way, fr: De quelle manière }
  - name: standings
    title: { en: Standing, fr: Statut }
    type: Standing
    list: true
    default: [CONFIRMED, REPORTED, CLAIMED, PLANNED, DENIED]
    help: { en: "How the sources put a side; of a disagreement with one such side, all are shown", fr: "Comment les sources présentent une version ; d’un désaccord dont l’une convient, toutes sont montrées" }
columns:
  - { name: disagreement, type: Fact, title: { en: About what, fr: À propos de quoi } }
  - name: kind
    type: Text
    title: { en: How they differ, fr: Divergence }
    words: { INCOMPATIBLE: { en: cannot both be true, fr: ne peuvent être vrais ensemble }, UNFULFILLED: { en: "announced, reported not to have happened", fr: "annoncé, rapporté comme non advenu" }, AT_ODDS: { en: sit uneasily together, fr: s’accordent mal } }
  - { name: side, type: Int, title: { en: Side, fr: Version } }
  - { name: fact, type: Fact, title: { en: What it says, fr: Ce qu’elle dit } }
  - name: what
    type: Text
    title: { en: What it is, fr: Nature }
    words: { tie: { en: tie, fr: lien }, attribute: { en: attribute, fr: attribut }, funding: { en: deal, fr: financement }, statement: { en: statement, fr: déclaration }, event: { en: event, fr: événement } }
  - { name: period, type: Period, title: { en: Date, fr: Date } }
  - { name: standing, type: Standing, title: { en: Standing, fr: Statut } }
  - { name: origins, type: Entity, title: { en: Origins, fr: Origines } }
key: [disagreement, fact]
views:
  - table
  - { type: timeline, period: period, label: fact, group: disagreement, standing: standing }
*/
CYPHER 25
MATCH (disagreement:Disagreement)
WHERE disagreement.kind IN $kinds
  AND EXISTS {
    MATCH (disagreement)-[:SIDE]->(fact:Fact)
    WHERE fact.standing IN $standings
      AND CASE
        WHEN $asKnownOn IS NULL THEN fact.knownTo IS NULL
        ELSE fact.knownFrom <= date($asKnownOn) AND (fact.knownTo IS NULL OR fact.knownTo > date($asKnownOn))
      END
  }
  AND ($asKnownOn IS NULL OR NOT EXISTS {
    MATCH (disagreement)-[:SIDE]->(late:Fact)
    WHERE late.knownFrom IS NULL OR late.knownFrom > date($asKnownOn)
  })
  AND ($about IS NULL OR EXISTS {
    MATCH (disagreement)-[:SIDE]->(fact:Fact)-[r]-(:Entity {id: $about})
    WHERE fact.standing IN $standings AND (r.fact = fact.id OR type(r) IN ['FROM', 'TO'])
  })
MATCH (disagreement)-[side:SIDE]->(fact:Fact)
RETURN
  disagreement {.id, name: disagreement.reasonEn, nameFr: disagreement.reasonFr} AS disagreement,
  disagreement.kind AS kind,
  side.position + 1 AS side,
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
  fact.standing AS standing,
  COLLECT {
    MATCH (fact)-[:EVIDENCED_BY]->(evidence:Evidence)
    WITH DISTINCT evidence.origin AS origin
    MATCH (source:Entity {id: origin})
    WITH source ORDER BY source.id
    RETURN source {.id, .name, .nameFr}
  } AS origins
ORDER BY disagreement.id, side

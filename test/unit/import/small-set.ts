import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export type Files = Readonly<Record<string, string>>;

/** A sound data set in which every kind of record occurs. */
export const smallSet: Files = {
	"dataset.yaml": `id: dataset/small
title: { en: A small set, fr: Un petit jeu }
licence: CC0-1.0
citation: A small set, made up.
`,
	"people.yaml": `- id: person/ada
  name: Ada Éclair
  aliases: [The Countess]
  description: { en: A person., fr: Une personne. }
  existence:
    period: 1980-02-01/..
    standing: CONFIRMED
    evidence:
      - chain: [source/paper]
- id: person/bob
  name: { en: Bob, fr: Robert }
`,
	"companies.yaml": `- id: company/acme
  name: Acme
  kind: company
- id: company/beta
  name: Beta
  kind: lab
`,
	"products.yaml": `- id: product/engine
  name: Engine
  kind: software
`,
	"sources.yaml": `- id: source/paper
  name: The paper
  kind: article
  publisher: The press
  url: https://example.org/paper
  published: 2020-05-01
  language: en
- id: source/filing
  name: The filing
  kind: filing
  published: 2019-03
- id: source/undated
  name: A report
  kind: article
`,
	"ties.yaml": `- id: fact/ada-founded-acme
  type: FOUNDED
  from: person/ada
  to: company/acme
  period: 2015
  standing: CONFIRMED
  evidence:
    - chain: [source/paper, source/filing]
      locator: "¶ 1"
      note: { en: A note., fr: Une note. }
- id: fact/bob-leads-acme
  type: LEADS
  from: person/bob
  to: company/acme
  title: { en: director, fr: directeur }
  period: 2018-02-01/..
  standing: REPORTED
  evidence:
    - chain: [source/paper]
      quotation: Bob is in charge.
      quotationLanguage: en
      attribution: { kind: ANONYMOUS, count: 2, words: { en: two people, fr: deux personnes } }
- id: fact/acme-owns-engine
  type: OWNS
  from: company/acme
  to: product/engine
  share: { min: 10, max: 20.5 }
  after: fact/ada-founded-acme
  standing: PLANNED
  evidence:
    - chain: [source/paper]
`,
	"funding.yaml": `- id: funding/pledge
  kind: pledge
  name: { en: The pledge, fr: La promesse }
  amount: 1000000000
  currency: USD
  precision: EXACT
  providers: [person/ada]
  recipients: [company/acme]
  period: 2016/2018
  standing: REPORTED
  evidence:
    - chain: [source/paper]
- id: funding/payment
  kind: donation
  name: The payment
  amount: 12345678901234567.25
  currency: USD
  precision: AT_MOST
  providers: [person/ada]
  recipients: [company/acme]
  paidUnder: funding/pledge
  period: 2017-01
  standing: REPORTED
  evidence:
    - chain: [source/paper]
`,
	"statements.yaml": `- id: statement/ada-on-acme
  name: { en: On Acme, fr: Sur Acme }
  speakers: [person/ada]
  about: [company/acme, funding/pledge]
  text: Acme is très bien.
  textBasis: ORIGINAL
  translation: { fr: Acme est très bien. }
  language: en
  medium: post
  period: 2017-05-05
  standing: CONFIRMED
  evidence:
    - chain: [source/paper]
`,
	"events.yaml": `- id: event/launch
  kind: launch
  name: { en: The launch, fr: Le lancement }
  description: { en: It was launched., fr: Il fut lancé. }
  quantity: 10000
  unit: { en: engines, fr: moteurs }
  precision: APPROXIMATE
  participants:
    - person/ada
    - { id: company/acme, role: { en: maker, fr: fabricant } }
  period: 2018-06-01
  standing: REPORTED
  evidence:
    - chain: [source/paper]
`,
	"attributes.yaml": `- id: attribute/acme-valuation
  of: company/acme
  key: valuation
  value: { en: a billion, fr: un milliard }
  amount: 1000000000
  unit: USD
  precision: APPROXIMATE
  attested: 2019-06-01
  standing: REPORTED
  evidence:
    - chain: [source/filing]
- id: attribute/acme-valuation-2
  of: company/acme
  key: valuation
  value: { en: two billion, fr: deux milliards }
  amount: 2000000000
  unit: USD
  precision: APPROXIMATE
  attested: 2019-06-01
  revises: attribute/acme-valuation
  standing: REPORTED
  evidence:
    - chain: [source/paper]
`,
	"disagreements.yaml": `- id: disagreement/pledge-and-payment
  kind: AT_ODDS
  reason: { en: They differ., fr: Ils diffèrent. }
  sides: [funding/payment, funding/pledge]
`,
	"stories/the-firm.yaml": `id: story/the-firm
title: { en: The firm, fr: La société }
description: { en: And what it makes., fr: Et ce qu’elle fait. }
steps:
  - title: { en: The first, fr: La première }
    text: { en: "There is [one](company/acme).", fr: "Il y a [l’une](company/acme)." }
    at: 2018-06-01
    nodes: [company/acme, product/engine]
    selection: company/acme
`,
};

/** Folders of the temporary folder of one test file. */
export async function temporaryFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
	const folder = await mkdtemp(join(tmpdir(), "chronograph import "));
	return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Writes a data set into a new folder. */
export async function writeSet(folder: string, files: Files): Promise<string> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	for (const [name, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), text);
	}
	return folder;
}

/** The small set with more records at the end of some of its files. */
export function withMore(more: Files, base: Files = smallSet): Files {
	return {
		...base,
		...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, (base[name] ?? "") + text])),
	};
}

/** The small set with `from` replaced in one of its files. */
export function withChange(name: string, from: string, to: string, base: Files = smallSet): Files {
	const text = base[name] ?? "";
	if (!text.includes(from)) throw new Error(`${name} has no "${from}".`);
	return { ...base, [name]: text.replace(from, () => to) };
}

import type { Files } from "../../unit/import/small-set.ts";

/** JSON is YAML: what it writes stands for itself. */
const yaml = (records: readonly object[]) => records.map((record) => `- ${JSON.stringify(record)}\n`).join("");
const evidence = (source: string) => [{ chain: [`source/${source}`], locator: "p. 1" }];

interface Told {
	readonly period?: string;
	readonly attested?: string;
	/** Which document tells it: `a` where it is left out. */
	readonly by?: string;
	readonly standing?: string;
	readonly revises?: string;
}

const told = ({ by = "a", standing = "REPORTED", ...dates }: Told) => ({ ...dates, standing, evidence: evidence(by) });

const tie = (id: string, type: string, from: string, to: string, given: Told & { readonly title?: string }) => {
	const { title, ...rest } = given;
	return {
		id: `fact/${id}`,
		type,
		from: from.includes("/") ? from : `person/${from}`,
		to: `company/${to}`,
		...(title !== undefined && { title: { en: title, fr: `${title} (fr)` } }),
		...told(rest),
	};
};

const deal = (
	id: string,
	amount: number | null,
	precision: string,
	given: Told & {
		readonly to?: string;
		readonly kind?: string;
		readonly currency?: string;
		readonly paidUnder?: string;
	},
) => {
	const { to = "lone", kind = "donation", currency = "USD", paidUnder, ...rest } = given;
	return {
		id: `funding/${id}`,
		kind,
		name: { en: `The gift ${id}`, fr: `Le don ${id}` },
		...(amount !== null && { amount, currency }),
		precision,
		providers: ["person/ida"],
		recipients: [`company/${to}`],
		...(paidUnder !== undefined && { paidUnder }),
		...told(rest),
	};
};

const people = ["ida", "jon", "kim", "kim-again", "lea", "max", "nan", "oda", "pia", "quin"];
const companies = ["acme", "beta", "core", "delta", "echo", "fox", "golf", "hotel", "lone", "many", "twin", "rich"];

/** Accounts that differ, and accounts that only seem to: each pair has a company of its own. */
export const disagreeingWorld: Files = {
	"dataset.yaml":
		'id: dataset/differing\ntitle: { en: Accounts that differ, fr: Des récits qui diffèrent }\nlicence: CC0-1.0\ncitation: "Made up."\n',
	"people.yaml": yaml(
		people.map((id) => ({ id: `person/${id}`, name: `${id.charAt(0).toUpperCase()}${id.slice(1)}` })),
	),
	"companies.yaml": yaml(companies.map((id) => ({ id: `company/${id}`, name: id, kind: "company" }))),
	"sources.yaml": yaml([
		{ id: "source/a", name: "A", kind: "article", published: "2020-01-01" },
		{ id: "source/b", name: "B", kind: "article", published: "2021-01-01" },
	]),
	"ties.yaml": yaml([
		// Differing periods.
		tie("jon-founded-acme", "FOUNDED", "jon", "acme", { period: "2010" }),
		tie("jon-founded-acme-later", "FOUNDED", "jon", "acme", { period: "2012", by: "b" }),
		tie("kim-works-at-acme", "WORKS_AT", "kim", "acme", { period: "2010/2012", title: "cook" }),
		tie("kim-works-at-acme-later", "WORKS_AT", "kim", "acme", { period: "2015/..", title: "Cook", by: "b" }),
		// Not: one document tells both; the titles differ; they may touch; doubtful; undated; planned; another version.
		tie("lea-works-at-acme", "WORKS_AT", "lea", "acme", { period: "2010/2012" }),
		tie("lea-works-at-acme-later", "WORKS_AT", "lea", "acme", { period: "2015/2016" }),
		tie("max-works-at-acme", "WORKS_AT", "max", "acme", { period: "2010/2012", title: "cook" }),
		tie("max-works-at-acme-later", "WORKS_AT", "max", "acme", { period: "2015/2016", title: "baker", by: "b" }),
		tie("nan-works-at-acme", "WORKS_AT", "nan", "acme", { period: "2010/2012" }),
		tie("nan-works-at-acme-later", "WORKS_AT", "nan", "acme", { period: "2012/2016", by: "b" }),
		// Nor: one document tells of two times, and the other's is one of them.
		tie("jon-works-at-hotel", "WORKS_AT", "jon", "hotel", { period: "2010/2012" }),
		tie("jon-works-at-hotel-later", "WORKS_AT", "jon", "hotel", { period: "2015/2016" }),
		tie("jon-works-at-hotel-then", "WORKS_AT", "jon", "hotel", { period: "2015/2016", by: "b" }),
		tie("oda-founded-beta", "FOUNDED", "oda", "beta", { period: "2010?" }),
		tie("oda-founded-beta-later", "FOUNDED", "oda", "beta", { period: "2012", by: "b" }),
		tie("oda-founded-beta-some-day", "FOUNDED", "oda", "beta", { by: "b" }),
		tie("pia-founded-beta", "FOUNDED", "pia", "beta", { period: "2010" }),
		tie("pia-founds-beta", "FOUNDED", "pia", "beta", { period: "2030", by: "b", standing: "PLANNED" }),
		tie("quin-founded-beta", "FOUNDED", "quin", "beta", { period: "2010" }),
		tie("quin-founded-beta-corrected", "FOUNDED", "quin", "beta", {
			period: "2012",
			by: "b",
			revises: "fact/quin-founded-beta",
		}),
		// Roles held twice.
		tie("jon-leads-core", "LEADS", "jon", "core", { period: "2010-01-01/2015-12-31", title: "chief executive" }),
		tie("kim-leads-core", "LEADS", "kim", "core", { period: "2015-06-01/2018", title: "Chief Executive", by: "b" }),
		tie("jon-leads-delta", "LEADS", "jon", "delta", { period: "2010-01-01/2015-12-31", title: "CEO" }),
		tie("kim-leads-delta", "LEADS", "kim", "delta", { attested: "2012-03-04", title: "CEO", by: "b" }),
		// Not: the day on which it passes over; vague ends; a role of many; who may be the same; one document tells both.
		tie("jon-leads-echo", "LEADS", "jon", "echo", { period: "2010-01-01/2015-12-31", title: "chief executive" }),
		tie("kim-leads-echo", "LEADS", "kim", "echo", { period: "2015-12-31/2018", title: "chief executive", by: "b" }),
		tie("jon-leads-fox", "LEADS", "jon", "fox", { period: "2010/2015", title: "chief executive" }),
		tie("kim-leads-fox", "LEADS", "kim", "fox", { period: "2015/2018", title: "chief executive", by: "b" }),
		tie("jon-leads-golf", "LEADS", "jon", "golf", { period: "2010/2015", title: "team leader" }),
		tie("kim-leads-golf", "LEADS", "kim", "golf", { period: "2012/2018", title: "team leader", by: "b" }),
		tie("kim-leads-hotel", "LEADS", "kim", "hotel", { period: "2010/2015", title: "chair" }),
		tie("kim-again-leads-hotel", "LEADS", "kim-again", "hotel", { period: "2010/2015", title: "chair", by: "b" }),
		{ ...tie("kim-twice", "MAY_BE_SAME_AS", "kim", "x", {}), to: "person/kim-again" },
		tie("jon-leads-twin", "LEADS", "jon", "twin", { period: "2010/2015", title: "chief executive" }),
		tie("kim-leads-twin", "LEADS", "kim", "twin", { period: "2010/2015", title: "chief executive" }),
		// Denials.
		tie("acme-owns-beta", "OWNS", "company/acme", "beta", { period: "2010/2015" }),
		tie("acme-owns-no-beta", "OWNS", "company/acme", "beta", { attested: "2012-05-05", by: "b", standing: "DENIED" }),
		tie("beta-owns-core", "OWNS", "company/beta", "core", { period: "2010/2015", standing: "CONFIRMED" }),
		tie("beta-owns-no-core", "OWNS", "company/beta", "core", { period: "2015/..", by: "b", standing: "DENIED" }),
		// Not: other days; a claim; another title; the other way round.
		tie("core-owns-delta", "OWNS", "company/core", "delta", { period: "2010/2015" }),
		tie("core-owns-no-delta", "OWNS", "company/core", "delta", { period: "2016/..", by: "b", standing: "DENIED" }),
		tie("delta-owns-echo", "OWNS", "company/delta", "echo", { period: "2010/2015", standing: "CLAIMED" }),
		tie("delta-owns-no-echo", "OWNS", "company/delta", "echo", { period: "2010/2015", by: "b", standing: "DENIED" }),
		tie("oda-works-at-fox", "WORKS_AT", "oda", "fox", { period: "2010/2015", title: "cook" }),
		tie("oda-no-baker-at-fox", "WORKS_AT", "oda", "fox", {
			period: "2010/2015",
			title: "baker",
			by: "b",
			standing: "DENIED",
		}),
		tie("fox-owns-golf", "OWNS", "company/fox", "golf", { period: "2010/2015" }),
		tie("golf-owns-no-fox", "OWNS", "company/golf", "fox", { period: "2010/2015", by: "b", standing: "DENIED" }),
	]),
	"funding.yaml": yaml([
		// Differing amounts.
		deal("exact", 100, "EXACT", { period: "2018" }),
		deal("other", 200, "EXACT", { period: "2018-05", by: "b" }),
		deal("least", 500, "AT_LEAST", { period: "2010/2011", to: "rich" }),
		deal("most", 400, "AT_MOST", { period: "/2010", to: "rich", by: "b" }),
		// Not: within what is approximate; one document tells both; other days; no amount; another currency, kind or recipient.
		deal("about", 100, "APPROXIMATE", { period: "2016", to: "many" }),
		deal("about-too", 120, "EXACT", { period: "2016", to: "many", by: "b" }),
		deal("second", 900, "EXACT", { period: "2016", to: "many" }),
		deal("earlier", 700, "EXACT", { period: "2015", to: "many", by: "b" }),
		deal("unknown", null, "UNKNOWN", { period: "2016", to: "many", by: "b" }),
		deal("euros", 5000, "EXACT", { period: "2016", to: "twin", currency: "EUR", by: "b" }),
		deal("dollars", 100, "EXACT", { period: "2016", to: "twin" }),
		deal("grant", 900, "EXACT", { period: "2016", to: "twin", kind: "grant", by: "b" }),
		deal("elsewhere", 900, "EXACT", { period: "2016", to: "hotel", by: "b" }),
		// Nor: two payments of one pledge.
		deal("pledge", 1000, "EXACT", { period: "2016", to: "golf", kind: "pledge" }),
		deal("first-payment", 300, "EXACT", { period: "2016", to: "golf", paidUnder: "funding/pledge" }),
		deal("second-payment", 700, "EXACT", { period: "2016", to: "golf", paidUnder: "funding/pledge", by: "b" }),
		// Denials: all days that it may have happened on are denied; only some are.
		deal("reported", 70, "EXACT", { period: "2014-03", to: "echo" }),
		deal("denied", null, "UNKNOWN", { period: "2014", to: "echo", by: "b", standing: "DENIED" }),
	]),
	"events.yaml": yaml([
		{
			id: "event/launch",
			kind: "launch",
			name: "The launch",
			participants: ["company/hotel"],
			...told({ period: "2018" }),
		},
		{
			id: "event/no-launch",
			kind: "launch",
			name: "The Launch",
			participants: ["company/hotel"],
			...told({ period: "2018-03", by: "b", standing: "DENIED" }),
		},
		{
			id: "event/no-other-launch",
			kind: "launch",
			name: "The second launch",
			participants: ["company/hotel"],
			...told({ period: "2018", by: "b", standing: "DENIED" }),
		},
	]),
	"attributes.yaml": yaml([
		{
			id: "attribute/hotel-listed",
			of: "company/hotel",
			key: "listing",
			value: { en: "listed", fr: "cotée" },
			...told({ period: "2010/2015" }),
		},
		{
			id: "attribute/hotel-not-listed",
			of: "company/hotel",
			key: "listing",
			value: { en: "Listed", fr: "Cotée" },
			...told({ attested: "2012-02-29", by: "b", standing: "DENIED" }),
		},
	]),
	"disagreements.yaml": yaml([
		{
			id: "disagreement/ida",
			kind: "AT_ODDS",
			reason: { en: "They differ.", fr: "Ils diffèrent." },
			sides: ["funding/exact", "funding/about"],
		},
		{
			id: "disagreement/planned",
			kind: "UNFULFILLED",
			reason: { en: "It did not come.", fr: "Ce ne fut pas." },
			sides: ["fact/pia-founds-beta", "fact/pia-founded-beta"],
		},
	]),
};

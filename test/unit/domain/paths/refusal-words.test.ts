import { expect, test } from "vitest";
import { boundsOf } from "../../../../model/time/bounds.ts";
import { combineVocabulary } from "../../../../model/vocabulary/combine.ts";
import { vocabulary } from "../../../../model/vocabulary/vocabulary.ts";
import type { EntityRecord } from "../../../../server/domain/node-record.ts";
import { refusalInWords } from "../../../../server/domain/paths/refusal-words.ts";
import type { RelationshipRecord } from "../../../../server/domain/relationship-record.ts";

const words = combineVocabulary(vocabulary, [
	{
		relationshipTypes: [
			{
				type: "ADVISES",
				family: "leadership",
				nature: "STATE",
				tie: true,
				written: true,
				from: ["PERSON"],
				to: ["COMPANY"],
				wording: { en: "advises", fr: "conseille" },
				inverse: { en: "advised by", fr: "conseillé par" },
			},
		],
	},
]);

const named = (id: string, name: string, nameFr: string | null = null, kind?: string) =>
	({ id, name, nameFr, label: id.split("/")[0]?.toUpperCase(), kind }) as unknown as EntityRecord;
const nodes = [
	named("person/anna", "Anna"),
	named("person/bela", "Bela"),
	named("company/nord", "Nord"),
	named("company/ost", "Ost"),
	named("funding/gift", "Ost’s gift", "Don d’Ost", "donation"),
	named("funding/odd", "An odd deal", "Un drôle de financement", "odd"),
	named("event/fair", "The fair", "La foire"),
];

function tie(type: string, from: string, to: string, period: string | null, more: Partial<RelationshipRecord> = {}) {
	const nature = more.nature ?? words.relationshipTypes.find((entry) => entry.type === type)?.nature ?? "OCCURRENCE";
	const bounds = boundsOf(period === null ? {} : { period }, nature);
	return {
		type,
		from,
		to,
		fact: "fact/x",
		titleEn: null,
		titleFr: null,
		...bounds,
		...more,
		nature,
	} as RelationshipRecord;
}

const left = tie("BOARD_MEMBER_OF", "person/anna", "company/ost", "/2018");
const gave = tie("PROVIDED", "company/ost", "funding/gift", "2019-03", { fact: "funding/gift" });
const received = tie("RECEIVED_BY", "funding/gift", "company/nord", "2019-03", { fact: "funding/gift" });
const odd = tie("PROVIDED", "company/ost", "funding/odd", "2019", { fact: "funding/odd" });
const fair = tie("PARTICIPATED_IN", "person/anna", "event/fair", "2017", { fact: "event/fair" });
const advised = tie("ADVISES", "person/bela", "company/nord", "2010/2012");
const founded = tie("FOUNDED", "person/bela", "company/nord", "2015-05-01");
const leads = tie("LEADS", "person/anna", "company/nord", "2020/..", { titleEn: "head", titleFr: "directrice" });
const claimed: RelationshipRecord = { ...leads, standing: "CLAIMED" };
const claimedUndated = tie("LEADS", "person/anna", "company/ost", null, { standing: "CLAIMED" });
const undated = tie("LEADS", "person/anna", "company/ost", null);
const doubtful = tie("LEADS", "person/anna", "company/ost", "2016?/2017");

test.each([
	[
		left,
		gave,
		"Anna left the board of Ost (2018) before Ost donated money (Mar 2019)",
		"Anna a quitté le conseil d’administration d’Ost (2018) ; ce n’est qu’ensuite qu’Ost a fait un don (mars 2019)",
	],
	[
		founded,
		received,
		"Bela founded Nord (1 May 2015) before Nord received the donation (Mar 2019)",
		"Bela a fondé Nord (1er mai 2015) ; ce n’est qu’ensuite que Nord a reçu le don (mars 2019)",
	],
	[
		advised,
		leads,
		"Bela advises Nord (2012), which was over before Anna began to lead Nord (head, 2020)",
		"Bela conseille Nord (2012) ; ce n’est qu’ensuite qu’Anna a pris la direction de Nord (directrice, 2020)",
	],
	[
		advised,
		claimed,
		"Bela advises Nord (2012), which was over before Anna began to lead Nord (head, claimed, 2020)",
		"Bela conseille Nord (2012) ; ce n’est qu’ensuite qu’Anna a pris la direction de Nord (directrice, affirmé, 2020)",
	],
	[
		fair,
		odd,
		"The fair (2017): that was before this: An odd deal (2019)",
		"La foire (2017) ; ensuite seulement : Un drôle de financement (2019)",
	],
	[
		left,
		tie("ADVISES", "person/bela", "company/nord", "2020/.."),
		"Anna left the board of Ost (2018) before this began: Bela advises Nord (2020)",
		"Anna a quitté le conseil d’administration d’Ost (2018) ; ce n’est qu’ensuite que Bela conseille Nord (2020)",
	],
	[
		tie("LEADS", "person/anna", "company/ost", "2016/2019"),
		gave,
		"Anna ceased to lead Ost (2019), perhaps before Ost donated money (Mar 2019)",
		"Anna a quitté la direction d’Ost (2019) ; ce n’est peut-être qu’ensuite qu’Ost a fait un don (mars 2019)",
	],
])("one was over before the other began: %#", (over, begun, en, fr) => {
	expect(refusalInWords({ kind: "OVER_BEFORE", over, begun }, nodes, words)).toEqual({ en, fr });
});

test.each([
	[claimedUndated, "Anna leads Ost (claimed): this has no date", "Anna dirige Ost (affirmé) : sans date"],
	[undated, "Anna leads Ost: this has no date", "Anna dirige Ost : sans date"],
	[doubtful, "Anna leads Ost (2016–2017): this date is uncertain", "Anna dirige Ost (2016–2017) : date incertaine"],
])("a date is missing or in doubt: %#", (relationship, en, fr) => {
	expect(refusalInWords({ kind: "NO_DATE", relationship }, nodes, words)).toEqual({ en, fr });
});

import { expect, it } from "vitest";
import { useBundledApi } from "../graphql/api.ts";

const { ask } = useBundledApi();

const query = `query ($day: Date) {
	timeline(
		ids: ["person/elon-musk"]
		types: [PROVIDED]
		when: { asKnownOn: $day, standings: [CONFIRMED, REPORTED, CLAIMED, PLANNED] }
	) {
		nodes { ... on Funding { id standing money { amount currency precision } recipients { id } } }
	}
}`;

interface Deal {
	readonly id: string;
	readonly standing: string;
	readonly money: { readonly amount: string | null };
	readonly recipients: readonly { readonly id: string }[];
}

/** What the sources published by a day say of Musk's money for OpenAI. */
async function saidBy(day: string) {
	const { data, errors } = await ask(query, { day });
	expect(errors).toEqual([]);
	return (data.timeline.nodes as Deal[])
		.filter(({ recipients }) => recipients.some(({ id }) => id === "company/openai"))
		.map(({ id, standing, money }) => [id, standing, money.amount]);
}

it("what did the sources say by 31 December 2018 about Musk's money for OpenAI, and what by April 2023: two settings of one query", async () => {
	const announced = ["funding/musk-continued-funding", "PLANNED", null];
	expect(await saidBy("2018-12-31")).toEqual([announced]);
	expect(await saidBy("2023-04-30")).toEqual([
		announced,
		["funding/musk-pledge", "REPORTED", "1000000000"],
		["funding/musk-paid-under-pledge", "REPORTED", "100000000"],
		["funding/musk-donation-as-he-says", "CLAIMED", "100000000"],
	]);
});

it("and what was learned of it between the two days, each by the first source that says it", async () => {
	const { data, errors } = await ask(`{
		learned(since: "2018-12-31", until: "2023-04-30", ids: ["person/elon-musk"], first: 1000) {
			totalCount
			nodes { kind on fact { id knownFrom } previous { id } }
		}
	}`);
	expect(errors).toEqual([]);
	expect(data.learned.totalCount).toBe(data.learned.nodes.length);
	const money = (data.learned.nodes as { fact: { id: string } }[]).filter(({ fact }) =>
		["funding/musk-pledge", "funding/musk-paid-under-pledge", "funding/musk-donation-as-he-says"].includes(fact.id),
	);
	expect(money).toEqual([
		learnedOn("2023-03-15", "funding/musk-donation-as-he-says"),
		learnedOn("2023-04-30", "funding/musk-paid-under-pledge"),
		learnedOn("2023-04-30", "funding/musk-pledge"),
	]);
});

const learnedOn = (on: string, id: string) => ({
	kind: "ATTESTED",
	on,
	fact: { id, knownFrom: on },
	previous: null,
});

import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { smallWorld, useApi } from "./api.ts";

const told = fileURLToPath(new URL("../../fixtures/data/small-world-told", import.meta.url));
const { ask } = useApi(smallWorld, told);

describe("stories", () => {
	it("are listed with what they are about, in the language asked for", async () => {
		const { data, errors, sent } = await ask(`{
			stories { id title fr: title(language: FR) description(language: FR) stepCount dataset { id title } }
		}`);
		expect(errors).toEqual([]);
		expect(data.stories).toEqual([
			{
				id: "story/nord",
				title: "Who led Nord",
				fr: "Qui dirigeait Nord",
				description: "Et jusqu’à quand.",
				stepCount: 3,
				dataset: { id: "dataset/small-world-told", title: "The small world, told" },
			},
		]);
		expect(sent).toBe(1);
	});

	it("have steps, each a text and a view that `among` can be asked for", async () => {
		const { data, errors } = await ask(`{
			story(id: "story/nord") {
				steps {
					number title(language: FR) text plainText at during { from to } asKnownOn standings
					nodes { id name } selection { __typename id } camera { id }
				}
			}
		}`);
		expect(errors).toEqual([]);
		const [first, second, third] = data.story.steps;
		expect(first).toEqual({
			number: 1,
			title: "La fondatrice",
			text: "[Anna](person/anna) founded Nord.\n\nShe led it.\n",
			plainText: "Anna founded Nord.\n\nShe led it.",
			at: "2011-01-01",
			during: null,
			asKnownOn: null,
			standings: ["CONFIRMED", "REPORTED", "CLAIMED"],
			nodes: [
				{ id: "person/anna", name: "Anna" },
				{ id: "company/nord", name: "Nord" },
			],
			selection: { __typename: "Tie", id: "fact/anna-founded-nord" },
			camera: [],
		});
		expect(second).toMatchObject({
			number: 2,
			at: null,
			during: { from: "2019-01-01", to: "2019-12-31" },
			asKnownOn: "2030-01-01",
			standings: ["REPORTED", "PLANNED"],
			selection: { __typename: "Relationship", id: "funding/ost-in-nord#RECEIVED_BY@company/nord" },
			camera: [{ id: "funding/ost-in-nord" }],
		});
		expect(third).toMatchObject({
			at: null,
			during: null,
			selection: { __typename: "Disagreement", id: "disagreement/ost-in-nord" },
		});
		const ids = second.nodes.map(({ id }: { id: string }) => id);
		const when = { during: second.during, asKnownOn: second.asKnownOn, standings: second.standings };
		const picture = await ask(
			"query ($ids: [ID!]!, $when: When) { among(ids: $ids, when: $when) { relationships { id } } }",
			{ ids, when },
		);
		expect(picture.data.among.relationships).toContainEqual({ id: second.selection.id });
	});

	it("take no statement a step or node", async () => {
		const { sent } = await ask(
			'{ story(id: "story/nord") { dataset { id } steps { nodes { id name } selection { id } camera { id name } } } }',
		);
		// The story; its nodes with the tie; the relationship; the disagreement.
		expect(sent).toBe(4);
	});

	it("are things that have an id, and null where there is none", async () => {
		const { data, errors } = await ask(`{
			node(id: "story/nord") { __typename id ... on Story { title } }
			nodes(ids: ["person/anna", "story/nord", "story/none"]) { id }
			story(id: "story/none") { id }
			other: story(id: "person/anna") { id }
		}`);
		expect(errors).toEqual([]);
		expect(data).toEqual({
			node: { __typename: "Story", id: "story/nord", title: "Who led Nord" },
			nodes: [{ id: "person/anna" }, { id: "story/nord" }, null],
			story: null,
			other: null,
		});
	});

	it("are asked for in numbers that can be answered", async () => {
		const { errors } = await ask("{ stories(first: 0) { id } }");
		expect(errors).toMatchObject([
			{ extensions: { code: "BAD_USER_INPUT", argument: "first", allowed: "a whole number from 1 to 1000" } },
		]);
	});
});

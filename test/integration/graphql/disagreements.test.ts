import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../../server/config/package-root.ts";
import { createGraphql } from "../../../server/graphql/server.ts";
import { importDataSets } from "../../../server/import/import.ts";
import { useGraph, workersNeo4j } from "../../helpers/graph.ts";
import { wipe } from "../../helpers/wipe.ts";
import { temporaryFolder, writeSet } from "../../unit/import/small-set.ts";
import { type Ask, askOf, silent } from "./api.ts";
import { disagreeingWorld } from "./disagreeing-world.ts";

const { graph } = useGraph();
let ask: Ask = () => Promise.reject(new Error("The API is there from beforeAll on."));
const temporary = temporaryFolder();
afterAll(async () => (await temporary).remove());

async function serve(folders: readonly string[]): Promise<void> {
	await wipe(workersNeo4j());
	await importDataSets(graph(), folders);
	ask = askOf(await createGraphql({ graph: graph(), log: silent, correctionsTo: null }), graph());
}

const found = (rule: string, left: string, right: string) => `disagreement/found/${rule}/${left}+${right}`;

describe("where accounts differ", () => {
	beforeAll(async () => {
		const { folder } = await temporary;
		await serve([await writeSet(join(folder, "differing"), disagreeingWorld)]);
	});

	const all = [
		["disagreement/ida", "AT_ODDS", false],
		["disagreement/planned", "UNFULFILLED", false],
		[found("denials", "attribute/hotel-listed", "attribute/hotel-not-listed"), "INCOMPATIBLE", true],
		[found("denials", "event/launch", "event/no-launch"), "AT_ODDS", true],
		[found("denials", "fact/acme-owns-beta", "fact/acme-owns-no-beta"), "INCOMPATIBLE", true],
		[found("denials", "fact/beta-owns-core", "fact/beta-owns-no-core"), "AT_ODDS", true],
		[found("denials", "funding/denied", "funding/reported"), "INCOMPATIBLE", true],
		[found("differing-amounts", "funding/exact", "funding/other"), "AT_ODDS", true],
		[found("differing-amounts", "funding/least", "funding/most"), "AT_ODDS", true],
		[found("differing-periods", "fact/jon-founded-acme", "fact/jon-founded-acme-later"), "INCOMPATIBLE", true],
		[found("differing-periods", "fact/kim-works-at-acme", "fact/kim-works-at-acme-later"), "AT_ODDS", true],
		[found("roles-held-twice", "fact/jon-leads-core", "fact/kim-leads-core"), "INCOMPATIBLE", true],
		[found("roles-held-twice", "fact/jon-leads-delta", "fact/kim-leads-delta"), "INCOMPATIBLE", true],
	] as const;
	const idsOf = (records: readonly (readonly [string, ...unknown[]])[]) => records.map(([id]) => id);

	it("lists what was written and what each rule finds, and nothing that only seems to differ", async () => {
		const { data, errors } = await ask("{ disagreements { nodes { id kind found sides { id } } totalCount } }");
		expect(errors).toEqual([]);
		const { nodes, totalCount } = data.disagreements;
		expect(nodes.map((node: Record<string, unknown>) => [node.id, node.kind, node.found])).toEqual(all);
		expect(totalCount).toBe(all.length);
		for (const { id, sides } of nodes.slice(2))
			expect(id.split("/").slice(3).join("/")).toBe(`${sides[0].id}+${sides[1].id}`);
	});

	it("pages through written and found ones without a gap or a repetition, whatever the size", async () => {
		for (const first of [1, 2, 3, 5]) {
			const seen: string[] = [];
			let after: string | null = null;
			do {
				const { data } = await ask(
					"query ($first: Int, $after: String) { disagreements(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }",
					{ first, after },
				);
				const { nodes, pageInfo }: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
					data.disagreements;
				seen.push(...nodes.map(({ id }) => id));
				after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
			} while (after !== null);
			expect(seen).toEqual(idsOf(all));
		}
	});

	it("by kind, and by whether it was found", async () => {
		const list = "nodes { id } totalCount";
		const { data } = await ask(`{
			incompatible: disagreements(kinds: [INCOMPATIBLE]) { ${list} }
			written: disagreements(found: false) { ${list} }
			found: disagreements(found: true, kinds: [AT_ODDS]) { ${list} }
			none: disagreements(found: true, kinds: [UNFULFILLED]) { ${list} }
		}`);
		const expected = (test: (kind: string, found: boolean) => boolean) => {
			const those = all.filter(([, kind, wasFound]) => test(kind, wasFound));
			return { nodes: idsOf(those).map((id) => ({ id })), totalCount: those.length };
		};
		expect(data).toEqual({
			incompatible: expected((kind) => kind === "INCOMPATIBLE"),
			written: expected((_kind, wasFound) => !wasFound),
			found: expected((kind, wasFound) => wasFound && kind === "AT_ODDS"),
			none: { nodes: [], totalCount: 0 },
		});
	});

	it("around entities and facts only", async () => {
		const around = async (...ids: readonly string[]) => {
			const { data } = await ask("query ($ids: [ID!]) { disagreements(ids: $ids) { nodes { id } } }", { ids });
			return data.disagreements.nodes.map(({ id }: { id: string }) => id);
		};
		const those = (...parts: readonly string[]) => idsOf(all.filter(([id]) => parts.some((part) => id.includes(part))));
		expect(await around("company/acme")).toEqual(those("acme"));
		expect(await around("company/hotel")).toEqual(those("hotel", "launch"));
		expect(await around("person/jon")).toEqual(those("/jon"));
		expect(await around("person/ida")).toEqual(those("ida", "funding"));
		expect(await around("fact/acme-owns-no-beta")).toEqual(those("acme-owns"));
		expect(await around("fact/acme-owns-beta")).toEqual(those("acme-owns"));
		expect(await around("attribute/hotel-listed", "event/launch")).toEqual(those("hotel", "launch"));
		expect(await around("funding/reported")).toEqual(those("funding/denied"));
		expect(await around("fact/kim-leads-delta")).toEqual(those("delta"));
		expect(await around("company/twin", "company/golf")).toEqual([]);
		expect(await around()).toEqual([]);
	});

	it("are told of their sides, written and found, and each is found again by its id", async () => {
		const { data } = await ask(`{
			funding(id: "funding/exact") { disagreements { id found } }
			fact(id: "fact/beta-owns-no-core") { disagreements { id } }
			none: fact(id: "fact/core-owns-no-delta") { disagreements { id } }
		}`);
		expect(data).toEqual({
			funding: {
				disagreements: [
					{ id: "disagreement/ida", found: false },
					{ id: found("differing-amounts", "funding/exact", "funding/other"), found: true },
				],
			},
			fact: { disagreements: [{ id: found("denials", "fact/beta-owns-core", "fact/beta-owns-no-core") }] },
			none: { disagreements: [] },
		});
		const again = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Disagreement { kind found } } }", {
			ids: [
				...idsOf(all),
				found("denials", "fact/core-owns-delta", "fact/core-owns-no-delta"),
				found("no-rule", "fact/acme-owns-beta", "fact/acme-owns-no-beta"),
				"disagreement/found/denials/fact/acme-owns-beta",
			],
		});
		expect(again.data.nodes).toEqual([
			...all.map(([id, kind, wasFound]) => ({ id, kind, found: wasFound })),
			null,
			null,
			null,
		]);
	});

	it("say why in both languages, with names and dates", async () => {
		const { data } = await ask("{ disagreements(found: true) { nodes { id en: reason fr: reason(language: FR) } } }");
		const reasons = new Map<string, { en: string; fr: string }>(
			data.disagreements.nodes.map(({ id, en, fr }: { id: string; en: string; fr: string }) => [id, { en, fr }]),
		);
		expect(reasons.get(found("denials", "fact/acme-owns-beta", "fact/acme-owns-no-beta"))).toEqual({
			en: "“acme owns beta” is reported (from 2010 to 2015) and denied (last attested 5 May 2012). Both cannot be true.",
			fr: "Le fait « acme possède beta » est rapporté (de 2010 à 2015) et démenti (dernière attestation\u00a0: 5 mai 2012). Les deux ne peuvent être vrais.",
		});
		expect(reasons.get(found("denials", "attribute/hotel-listed", "attribute/hotel-not-listed"))?.en).toBe(
			"“hotel: listed” is reported (from 2010 to 2015) and denied (last attested 29 Feb 2012). Both cannot be true.",
		);
		expect(reasons.get(found("denials", "event/launch", "event/no-launch"))?.en).toBe(
			"“The launch” is reported (in 2018) and denied (some day in March 2018). They may speak of different days.",
		);
		expect(reasons.get(found("differing-amounts", "funding/exact", "funding/other"))).toEqual({
			en: "“The gift exact” (in 2018) is put at $100, “The gift other” (some day in May 2018) at $200. If they are one and the same deal, the amounts do not go together.",
			fr: expect.stringContaining("« Le don exact » (en 2018) est chiffré à 100"),
		});
		expect(reasons.get(found("differing-periods", "fact/jon-founded-acme", "fact/jon-founded-acme-later"))).toEqual({
			en: "“Jon founded acme” is dated in two ways that exclude each other: in 2010 and in 2012. It can have happened but once.",
			fr: "« Jon a fondé acme » : daté de deux façons qui s’excluent, en 2010 et en 2012. Cela n’a pu avoir lieu qu’une fois.",
		});
		expect(reasons.get(found("roles-held-twice", "fact/jon-leads-core", "fact/kim-leads-core"))).toEqual({
			en: "Jon (from 1 Jan 2010 to 31 Dec 2015) and Kim (from 1 Jun 2015 to 2018) are both said to have held, from 1 Jun 2015 to 31 Dec 2015, a role at core that only one can hold: chief executive.",
			fr: expect.stringContaining(
				"auraient tous deux tenu à core, du 1er juin 2015 au 31 déc. 2015, un rôle que l’on tient seul",
			),
		});
	});

	it("count on a day where one side does, and by the sources of a day where all were attested", async () => {
		const ids = async (when: string) => {
			const { data } = await ask(`{ disagreements(when: ${when}) { nodes { id } } }`);
			return data.disagreements.nodes.map(({ id }: { id: string }) => id);
		};
		expect(await ids('{ at: "2010-12-31", undated: false }')).toEqual(
			idsOf(all.filter(([id]) => !/ida|launch|funding\/denied|exact/.test(id))),
		);
		expect(await ids('{ asKnownOn: "2020-12-31" }')).toEqual(["disagreement/ida"]);
		expect(await ids('{ asKnownOn: "2021-01-01" }')).toEqual(idsOf(all));
		expect(await ids("{ standings: [PLANNED] }")).toEqual(["disagreement/planned"]);
	});

	it("more ids at once than a picture has nodes are refused", async () => {
		const { errors } = await ask("query ($ids: [ID!]) { disagreements(ids: $ids) { nodes { id } } }", {
			ids: Array.from({ length: 2001 }, (_, n) => `person/${n}`),
		});
		expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "ids" });
	});
});

describe("in the bundled data", () => {
	beforeAll(() => serve([join(packageRoot, "data", "musk-openai-2023")]));

	it("rules accuse nobody of what the article does not say, and the curator's are all there", async () => {
		const { data } = await ask(
			"{ found: disagreements(found: true) { nodes { id reason } } written: disagreements(found: false) { totalCount } }",
		);
		expect(data.found.nodes).toEqual([]);
		expect(data.written.totalCount).toBe(7);
	});
});

import { expect, it } from "vitest";
import type { PartyFragment, SharedRoundQuery, SharedSourcesQuery } from "../../../client/api/generated/graphql.ts";
import { sharedBy, tooManyToShare } from "../../../client/store/dossier/shared.ts";
import { emptyScene, replaceScene } from "../../../client/store/scene.ts";
import { select, selection, selectMany } from "../../../client/store/selection.ts";

const company = (id: string): PartyFragment => ({
	__typename: "Company",
	id,
	label: "COMPANY",
	nameEn: id,
	nameFr: id,
});

function round(...pairs: readonly (readonly [string, string])[]): SharedRoundQuery {
	const ids = [...new Set(pairs.flat())];
	return {
		neighbourhood: {
			nodes: ids.map(company),
			relationships: pairs.map(([from, to]) => ({
				id: `${from}-${to}`,
				type: "PARTNER_OF",
				nature: "STATE",
				period: null,
				from: company(from),
				to: company(to),
			})),
		},
	};
}

const vouched = (more: boolean, ...sources: readonly (readonly string[])[]): SharedSourcesQuery => ({
	nodes: sources.map((chain, index) => ({
		id: String(index),
		relationships: {
			nodes: [{ id: "r", evidence: [{ chain: chain.map((id) => ({ id, nameEn: id, nameFr: id })) }] }],
			pageInfo: { hasNextPage: more },
		},
	})),
});

it("ties between the selected, neighbours of all of them and documents behind all of them are shared, no others", () => {
	const found = sharedBy(
		["a", "b", "c"],
		round(["a", "b"], ["a", "all"], ["all", "b"], ["c", "all"], ["a", "two"], ["two", "b"]),
		vouched(false, ["article", "filing"], ["article", "filing"], ["article"]),
	);
	expect(found.ties.map(({ id }) => id)).toEqual(["a-b"]);
	expect(found.neighbours.map(({ id }) => id)).toEqual(["all"]);
	expect(found.sources.map(({ id }) => id)).toEqual(["article"]);
	expect(found.cut).toBe(false);
});

it("it is told where one of them has more than was compared, and no source is shared with what has none", () => {
	const found = sharedBy(["a", "b"], round(["a", "b"]), vouched(true, ["article"]));
	expect(found).toMatchObject({ sources: [], cut: true });
});

it("is not looked for among more than twelve, and that is said", () => {
	const nodes = Array.from({ length: 13 }, (_, index) => `company/${index}`);
	replaceScene({ ...emptyScene, nodes });
	selectMany(nodes.slice(0, 12));
	expect(tooManyToShare.value).toBeNull();
	selectMany(nodes);
	expect(tooManyToShare.value).toBe(12);
});

it("several come beside what is selected, whose details stay", () => {
	select("fact/a");
	selectMany(["company/1", "fact/a", "company/2"]);
	expect(selection.value).toEqual(["company/1", "company/2", "fact/a"]);
});

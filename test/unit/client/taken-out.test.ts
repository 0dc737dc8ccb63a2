import { afterEach, beforeEach, expect, it } from "vitest";
import { comparedWith } from "../../../client/store/compare/comparison.ts";
import { entityVerdicts } from "../../../client/store/compare/entity-verdict.ts";
import { attributesThen } from "../../../client/store/compare/fetched-comparison.ts";
import { changedAttributes } from "../../../client/store/compare/judged-scene.ts";
import { asKnownOn, shownTime } from "../../../client/store/date.ts";
import { deed } from "../../../client/store/deed.ts";
import { filters, openingFilters } from "../../../client/store/filters.ts";
import { known, nothingKnown } from "../../../client/store/known.ts";
import { noDate } from "../../../client/store/no-date.ts";
import { changeScene, emptyScene, replaceScene, scene, undoScene, without } from "../../../client/store/scene.ts";
import { storedNodes, storedRelationships, takenOut } from "../../../client/store/shown.ts";
import { tally } from "../../../client/store/tally.ts";
import { defaultWhen } from "../../../model/time/counts.ts";
import { storedNode, storedRelationship } from "../../fixtures/graph-view/as-stored.ts";
import { nodes, relationships } from "../../fixtures/graph-view/scene.ts";

const employer = "company/x-ai";
const officer = "person/jared-birchall";

// Whatever another file left them at.
beforeEach(() => {
	filters.value = openingFilters;
	shownTime.value = null;
	asKnownOn.value = null;
});
afterEach(() => {
	known.value = nothingKnown;
	replaceScene(emptyScene);
	comparedWith.value = null;
	attributesThen.value = null;
});

/** Somebody whose one tie begins in 2023. */
function open(): void {
	const tie = relationships.filter(({ id }) => id === "fact/birchall-xai");
	known.value = {
		...known.value,
		nodes: new Map(nodes.map((node) => [node.id, storedNode(node)])),
		relationships: new Map(tie.map((each) => [each.id, storedRelationship(each)])),
	};
	replaceScene({ ...emptyScene, nodes: [employer, officer] });
}

const people = () =>
	tally(
		{
			nodes: storedNodes.value,
			relationships: storedRelationships.value,
			takenOut: takenOut.value,
			familyOf: () => "work",
		},
		{ ...defaultWhen, at: "2019-09-30" },
		openingFilters,
	).labels.get("PERSON") ?? 0;

it("who is not there yet does not come to be there because what they are tied to is taken out", () => {
	open();
	expect(people()).toBe(0);
	changeScene(without(scene.value, new Set([employer])), deed("removed"));
	expect(storedRelationships.value).toEqual([]);
	expect(takenOut.value.relationships.map(({ id }) => id)).toEqual(["fact/birchall-xai"]);
	expect(people()).toBe(0);
	undoScene();
	expect(takenOut.value.nodes).toEqual([]);
	expect(people()).toBe(0);
});

it("nor because the tie is taken out by itself; and another scene knows nothing of it", () => {
	open();
	changeScene(without(scene.value, new Set(["fact/birchall-xai"])), deed("removed"));
	expect(people()).toBe(0);
	replaceScene({ ...emptyScene, nodes: [officer] });
	expect(people()).toBe(1);
});

it("nor, where sources are compared, does who is told of later come to be told of before", () => {
	open();
	const told = [...known.value.relationships.values()].map((each) => ({
		...each,
		vouched: { ...each.vouched, standing: "REPORTED" as const, knownFrom: "2023-04-30", knownTo: null },
	}));
	known.value = { ...known.value, relationships: new Map(told.map((each) => [each.id, each])) };
	const verdict = () =>
		entityVerdicts(
			{
				nodes: storedNodes.value,
				relationships: storedRelationships.value,
				takenOut: takenOut.value,
				familyOf: () => "work",
			},
			{ by: "sources", a: "2022-12-31", b: null, when: { ...defaultWhen, at: null } },
			new Map(),
		).get(officer);
	changeScene(without(scene.value, new Set([employer])), deed("removed"));
	expect(verdict()).toBe("gained");
});

it("nor is it listed what changed of what is taken out", () => {
	open();
	comparedWith.value = { by: "sources", day: "2022-12-31" };
	attributesThen.value = [employer, officer].map((of) => ({
		id: `attribute/${of}`,
		of,
		key: "description",
		value: { en: "x", fr: "x" },
		period: noDate,
		vouched: { standing: "REPORTED", knownFrom: "2023-04-30", knownTo: null },
	}));
	const listed = () => changedAttributes.value?.map(({ of }) => of);
	expect(listed()).toEqual([employer, officer]);
	changeScene(without(scene.value, new Set([employer])), deed("removed"));
	expect(listed()).toEqual([officer]);
});

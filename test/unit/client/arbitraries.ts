import fc from "fast-check";
import { STANDINGS } from "../../../client/store/filters.ts";
import type { Scene } from "../../../client/store/scene.ts";
import type { TimeAxis } from "../../../client/store/scene-types.ts";
import type { StoredNode, StoredPeriod, StoredRelationship } from "../../../client/store/stored-node.ts";
import { addDays } from "../../../model/time/day.ts";
import type { Bounds, Day } from "../../../model/time/types.ts";
import type { Nature, Standing } from "../../../model/vocabulary/types.ts";

/** A day within two years, so that facts and dates meet often. */
export const day: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 730 }).map((days) => addDays("2018-01-01", days));

const slug = fc.stringMatching(/^[a-z0-9]([a-z0-9.-]{0,14}[a-z0-9])?$/);
const kind = fc.constantFrom("person", "company", "product", "source", "funding", "statement", "event");

export const nodeId: fc.Arbitrary<string> = fc.tuple(kind, slug).map(([start, end]) => `${start}/${end}`);

const bounds: fc.Arbitrary<Bounds> = fc
	.tuple(
		fc.array(day, { minLength: 4, maxLength: 4 }),
		fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
		fc.boolean(),
	)
	.map(([days, there, doubtful]) => {
		const [a, b, c, d] = [...days].sort();
		const bound = (value: Day | undefined, index: number) => (there[index] === true ? (value ?? null) : null);
		return {
			startEarliest: bound(a, 0),
			startLatest: bound(c, 1),
			endEarliest: bound(b, 2),
			endLatest: bound(d, 3),
			doubtful,
		};
	});

const nature = fc.constantFrom<Nature>("STATE", "OCCURRENCE");
export const standing: fc.Arbitrary<Standing> = fc.constantFrom(...STANDINGS);

export const period: fc.Arbitrary<StoredPeriod> = fc
	.tuple(bounds, nature)
	.map(([each, of]) => ({ ...each, nature: of, text: null, attested: null, note: null }));

const vouched = fc.record({
	standing,
	knownFrom: fc.option(day),
	knownTo: fc.option(day, { freq: 4 }),
});

const LABELS = { person: "PERSON", company: "COMPANY", product: "PRODUCT", source: "SOURCE" } as const;
const FACTS = { funding: "FUNDING", statement: "STATEMENT", event: "EVENT" } as const;

export const storedNode: fc.Arbitrary<StoredNode> = fc
	.tuple(nodeId, period, vouched, fc.boolean())
	.map(([id, when, by, said]) => {
		const start = id.split("/")[0] ?? "";
		const entity = start in LABELS ? LABELS[start as keyof typeof LABELS] : null;
		return {
			id,
			label: entity ?? FACTS[start as keyof typeof FACTS],
			name: { en: id, fr: id },
			kind: null,
			period: when,
			vouched: entity === null || said ? by : null,
			money: null,
			words: null,
		};
	});

/** Nodes, and relationships among them whose facts are ties of their own or nodes of the scene. */
export const countedScene = fc
	.uniqueArray(storedNode, { minLength: 1, maxLength: 8, selector: (node) => node.id })
	.chain((nodes) => {
		const end = fc.constantFrom(...nodes.map(({ id }) => id));
		const relationship: fc.Arbitrary<Omit<StoredRelationship, "id">> = fc.record({
			fact: fc.oneof(fc.constantFrom("fact/a", "fact/b", "fact/c", "fact/d"), end),
			type: fc.constantFrom("FOUNDED", "OWNS", "SAID", "PROVIDED"),
			from: end,
			to: end,
			title: fc.constant(null),
			period,
			vouched,
		});
		return fc.array(relationship, { maxLength: 10 }).map((several) => ({
			nodes,
			relationships: several.map((each, index) => ({ ...each, id: `relationship/${index}` })),
			familyOf: (type: string) => type.toLowerCase(),
		}));
	});

const axis: fc.Arbitrary<TimeAxis> = fc.record({
	knots: fc.uniqueArray(fc.integer({ min: 1, max: 9998 }), { minLength: 1, maxLength: 30 }).chain((years) =>
		fc
			.uniqueArray(fc.integer({ min: -9999, max: 9999 }), { minLength: years.length, maxLength: years.length })
			.map((places) => {
				const [up, along] = [[...years].sort((a, b) => a - b), [...places].sort((a, b) => a - b)];
				return up.map((year, index) => ({ year, x: along[index] ?? 0 }));
			}),
	),
	lane: fc.integer({ min: -9999, max: 9999 }),
});

/** A scene as a link carries it: where things stand to the pixel. */
export const linkedScene: fc.Arbitrary<Scene> = fc.uniqueArray(nodeId, { maxLength: 12 }).chain((nodes) =>
	fc.record({
		nodes: fc.constant(nodes),
		removed: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 })).map((ids) => new Set(ids)),
		positions: positionsOf(nodes),
		pinned: fc.subarray(nodes).map((ids) => new Set(ids)),
		axis: fc.option(axis),
		unbundled: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 })).map((ids) => new Set(ids)),
		openingPath: fc.boolean(),
	}),
);

function positionsOf(nodes: readonly string[]) {
	const place = fc.integer({ min: -99_999, max: 99_999 });
	return fc
		.subarray([...nodes])
		.chain((placed) =>
			fc
				.array(fc.record({ x: place, y: place }), { minLength: placed.length, maxLength: placed.length })
				.map((points) => new Map(points.map((point, index) => [placed[index] ?? "", point]))),
		);
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { counts } from "../../../../model/time/counts.ts";
import { gateOf } from "../../../../model/time/gate.ts";
import type { Certainty } from "../../../../model/time/types.ts";
import { chronological } from "../../../../server/domain/paths/chronological.ts";
import { knownTies } from "../../../../server/domain/paths/known-ties.ts";
import { isThereAny, type ReadDays } from "../../../../server/domain/paths/probe.ts";
import type { Hop } from "../../../../server/domain/paths/tie-order.ts";
import { searchFromBothEnds } from "../../../../server/domain/paths/two-sided-search.ts";
import { arbitraryGraph, arbitraryQuestion } from "./arbitrary-graphs.ts";
import type { Tie } from "./brute-force-orders.ts";

function hopsOf(ties: readonly Tie[], certainty: Certainty) {
	const hops = new Map<string, Map<string, Hop>>();
	const join = (a: string, b: string, hop: Hop) => {
		const others = hops.get(a) ?? new Map<string, Hop>();
		hops.set(a, others.set(b, [...(others.get(b) ?? []), ...hop]));
	};
	for (const tie of ties) {
		const gate = gateOf(tie, "CHRONOLOGICAL", certainty);
		join(tie.from, tie.to, gate === null ? [] : [gate]);
		join(tie.to, tie.from, gate === null ? [] : [gate]);
	}
	return hops;
}

test("to ask first whether there is a path at all changes no answer, whenever it is asked", async () => {
	let refused = 0;
	await fc.assert(
		fc.asyncProperty(
			arbitraryGraph,
			arbitraryQuestion,
			fc.nat(3),
			async ({ ties }, { when, maxHops, first }, above) => {
				const hops = hopsOf(
					ties.filter((tie) => counts(tie, when)),
					when.certainty,
				);
				const [from, to] = ["person/a", "person/b"];
				const readDays: ReadDays = async (days, ahead) => {
					const sweep = ahead ? chronological.ahead : chronological.back;
					const best = new Map<string, number>();
					for (const [id, day] of days) {
						for (const [other, hop] of hops.get(id) ?? []) {
							const reached = sweep.through(day, hop, id, other);
							if (reached !== null) best.set(other, sweep.join(best.get(other) ?? reached, reached));
						}
					}
					return best;
				};
				const search = async (probed: boolean) => {
					const known = knownTies(async (ids) => new Map(ids.map((id) => [id, hops.get(id) ?? new Map()])));
					await known.load([from, to]);
					const probe = {
						above,
						isThereAny: async (
							...[start, goal, left]: Parameters<typeof isThereAny> extends [unknown, ...infer R] ? R : never
						) => {
							const any = await isThereAny(readDays, start, goal, left);
							if (!any) refused += 1;
							return any;
						},
					};
					const wanted = { count: first, maxLength: maxHops };
					return searchFromBothEnds(known, chronological, from, to, wanted, probed ? probe : null);
				};
				expect(await search(true)).toEqual(await search(false));
			},
		),
		{ numRuns: 2_000, seed: 9 },
	);
	expect(refused).toBeGreaterThan(15);
}, 60_000);

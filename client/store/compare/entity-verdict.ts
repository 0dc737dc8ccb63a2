import { counts } from "../../../model/time/counts.ts";
import type { When } from "../../../model/time/types.ts";
import { awaitedEntities, nodeCounts } from "../presence.ts";
import type { Counted } from "../tally.ts";
import { countable } from "../when.ts";
import type { Compared, Judged, Verdict } from "./verdict.ts";

/**
 * What the entities of a scene come to: by what is said of their existence, and by their ties where nothing is.
 * By dates one waits for its first tie to begin; by sources it is there when one of its ties is attested. What has been
 * taken out tells of it either way.
 */
export function entityVerdicts(
	scene: Counted,
	compared: Compared,
	judged: ReadonlyMap<string, Judged>,
): ReadonlyMap<string, Verdict> {
	const [atA, atB] = compared.by === "dates" ? thereByDates(scene, compared) : thereBySources(scene, compared, judged);
	return new Map(
		scene.nodes.map(({ id }) => {
			const [a, b] = [atA.has(id), atB.has(id)];
			return [id, a ? (b ? "same" : "lost") : b ? "gained" : "neither"];
		}),
	);
}

type Sides = readonly [atA: ReadonlySet<string>, atB: ReadonlySet<string>];

function thereByDates(scene: Counted, { a, b, when }: Compared & { by: "dates" }): Sides {
	const there = (at: string) => {
		const then: When = { ...when, at, during: null };
		const awaited = awaitedEntities(scene, then);
		return new Set(scene.nodes.filter((node) => nodeCounts(node, then) && !awaited.has(node.id)).map(({ id }) => id));
	};
	return [there(a), there(b)];
}

function thereBySources(
	scene: Counted,
	{ a, b, when }: Compared & { by: "sources" },
	judged: ReadonlyMap<string, Judged>,
): Sides {
	const gone = scene.takenOut?.relationships ?? [];
	const tied = new Set([...scene.relationships, ...gone].flatMap(({ from, to }) => [from, to]));
	const there = (side: "atA" | "atB", asKnownOn: string | null) => {
		const then: When = { ...when, asKnownOn };
		const attested = new Set(
			[
				...scene.relationships.filter(({ fact }) => (judged.get(fact)?.[side] ?? null) !== null),
				...gone.filter(({ period, vouched }) => counts(countable(period, vouched), then)),
			].flatMap(({ from, to }) => [from, to]),
		);
		return new Set(
			scene.nodes
				.filter((node) => nodeCounts(node, then) && (attested.has(node.id) || !tied.has(node.id)))
				.map(({ id }) => id),
		);
	};
	return [there("atA", a), there("atB", b)];
}

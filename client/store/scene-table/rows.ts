import { computed } from "@preact/signals";
import { fold } from "../../../model/fold.ts";
import { stateAt, undated } from "../../../model/time/state.ts";
import { formatPeriodBriefly } from "../../../model/time/wording.ts";
import type { Standing } from "../../../model/vocabulary/types.ts";
import { differingOut } from "../accounts.ts";
import { drawnVerdicts } from "../compare/judged-scene.ts";
import type { Verdict } from "../compare/verdict.ts";
import { verdictWords } from "../compare/verdict-words.ts";
import { asKnownOn } from "../date.ts";
import { filters } from "../filters.ts";
import { type Language, language, words } from "../language.ts";
import { noDate } from "../no-date.ts";
import { isLater } from "../not-out-yet.ts";
import { type Counting, countingIn, isFact } from "../presence.ts";
import type { SceneNode, ScenePeriod, SceneRelationship } from "../scene-types.ts";
import { sceneNodes, sceneRelationships, storedNodes, storedRelationships, takenOut } from "../shown.ts";
import { familyOf, labelAndKind, wordingOf } from "../vocabulary.ts";
import { when } from "../when.ts";

/** What stands in the state column: the state on the date, or what became of it in a comparison. */
interface RowState {
	/** In words; empty where no date is shown, or nothing is said of when. */
	readonly words: string;
	/** By which it is sorted: what holds first. */
	readonly rank: number;
	/** Whether it is over: it then stands back. */
	readonly away: boolean;
}

/** What every row has. */
interface SceneRow {
	readonly id: string;
	readonly when: string;
	/** The first day that its period may begin; null where nothing is dated. */
	readonly day: string | null;
	readonly state: RowState;
	readonly basis: string;
	/** All its words, folded, by which it is filtered. */
	readonly text: string;
}

/** A node of the scene as a row. */
export interface NodeRow extends SceneRow {
	readonly node: SceneNode;
	readonly name: string;
	readonly kind: string;
	/** How many relationships it has in the table of relationships. */
	readonly ties: number;
}

/** A relationship of the scene as a row. */
export interface RelationshipRow extends SceneRow {
	readonly family: ReturnType<typeof familyOf>;
	readonly wording: string;
	readonly from: string;
	readonly to: string;
}

const idsIn = ({ nodes, relationships }: Counting) => ({
	nodes: new Set(nodes.map(({ id }) => id)),
	relationships: new Set(relationships.map(({ id }) => id)),
});

const stored = computed(() => ({
	nodes: storedNodes.value,
	relationships: storedRelationships.value,
	takenOut: takenOut.value,
}));

/** What counts, as everywhere on the page. */
const counting = computed(() => idsIn(countingIn(stored.value, when.value)));

/** What has ended is listed too, as it is drawn. */
const listed = computed(() => idsIn(countingIn(stored.value, { ...when.value, ended: true })));

/** The nodes that the picture draws, and of a comparison what each comes to. */
const drawnNodes = computed<readonly SceneNode[]>(() => {
	const verdicts = drawnVerdicts.value;
	return sceneNodes.value.filter(
		({ id, label }) =>
			(verdicts === null ? listed.value : verdicts).nodes.has(id) &&
			!filters.value.labels.has(label) &&
			differingOut.value?.has(id) !== false,
	);
});

const drawnRelationships = computed<readonly SceneRelationship[]>(() => {
	const verdicts = drawnVerdicts.value;
	const there = new Set(drawnNodes.value.map(({ id }) => id));
	return sceneRelationships.value.filter(
		({ id, type, from, to }) =>
			there.has(from) &&
			there.has(to) &&
			!filters.value.families.has(familyOf(type)) &&
			differingOut.value?.has(id) !== false &&
			(verdicts === null ? listed.value : verdicts).relationships.has(id),
	);
});

/** The nodes of the scene as rows. */
export const nodeRows = computed<readonly NodeRow[]>(() => {
	const speak = language.value;
	const ties = new Map<string, number>();
	for (const { from, to } of drawnRelationships.value) {
		for (const end of new Set([from, to])) ties.set(end, (ties.get(end) ?? 0) + 1);
	}
	return drawnNodes.value.map((node) => {
		const row = {
			id: node.id,
			node,
			name: node.name[speak],
			kind: labelAndKind(node.label, node.kind)[speak],
			ties: ties.get(node.id) ?? 0,
			...rowOf(
				...existenceIn(node),
				drawnVerdicts.value?.nodes.get(node.id) ?? counting.value.nodes.has(node.id),
				speak,
			),
		};
		return { ...row, text: fold([row.name, row.kind, row.when, row.state.words, row.basis].join(" ")) };
	});
});

/** The relationships of the scene as rows. */
export const relationshipRows = computed<readonly RelationshipRow[]>(() => {
	const speak = language.value;
	const names = new Map(sceneNodes.value.map(({ id, name }) => [id, name[speak]]));
	return drawnRelationships.value.map(({ id, type, from, to, title, period, vouched }) => {
		const row = {
			id,
			family: familyOf(type),
			wording: title === null ? wordingOf(type)[speak] : `${wordingOf(type)[speak]} (${title[speak]})`,
			from: names.get(from) ?? from,
			to: names.get(to) ?? to,
			...rowOf(
				period,
				vouched.standing,
				drawnVerdicts.value?.relationships.get(id) ?? counting.value.relationships.has(id),
				speak,
			),
		};
		return { ...row, text: fold([row.from, row.wording, row.to, row.when, row.state.words, row.basis].join(" ")) };
	});
});

/** When a node was there and by whose word, by the sources that count: of an entity only later ones may tell. */
function existenceIn({ label, period, vouched }: SceneNode): [ScenePeriod, Standing | null] {
	const later = vouched !== null && isLater(vouched.knownFrom, asKnownOn.value);
	return later && !isFact({ label }) ? [noDate, null] : [period, vouched?.standing ?? null];
}

function rowOf(period: ScenePeriod, standing: Standing | null, state: Verdict | boolean, speak: Language) {
	const dated = !undated(period);
	return {
		when: dated ? formatPeriodBriefly(period, speak) : "",
		day: dated ? (period.startEarliest ?? period.startLatest ?? period.endEarliest ?? period.endLatest) : null,
		state: typeof state === "boolean" ? stateOf(period, state) : verdictState(state),
		basis: standing === null ? "" : String(words.value.standing[standing]),
	};
}

const STATES = ["HOLDS", "HAPPENED", "UNDATED", "ENDED", "NOT_YET"] as const;

/** @param counted whether it counts: a tie does not after the end of what it leads to */
function stateOf(period: ScenePeriod, counted: boolean): RowState {
	const found = stateAt(period, when.value);
	if (found === null) return { words: "", rank: 0, away: false };
	const { certainty } = found;
	const status = counted || found.status === "NOT_YET" ? found.status : "ENDED";
	const [sure, maybe] = words.value.table.state[status];
	return {
		words: (certainty === "CERTAIN" ? sure : maybe) ?? "",
		rank: 2 * STATES.indexOf(status) + (certainty === "CERTAIN" ? 0 : 1),
		away: !counted,
	};
}

const ORDER: readonly Verdict[] = ["gained", "lost", "between", "revised", "same", "undated", "neither"];

function verdictState(verdict: Verdict): RowState {
	return {
		words: verdictWords.value[verdict](1),
		rank: ORDER.indexOf(verdict),
		away: verdict === "lost" || verdict === "between" || verdict === "neither",
	};
}

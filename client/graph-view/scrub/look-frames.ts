import type { Verdict } from "../../store/compare/verdict.ts";
import { isEntity } from "../entity.ts";
import type { ComparedThings, GraphViewInput, ShownWhen } from "../input.ts";
import { comparedLook, familyIn, withTakenOut } from "../looks.ts";
import {
	type Asked,
	askedOf,
	attestedAt,
	CODES,
	type DatedMarks,
	datedMarks,
	LOOKS,
	lookCode,
	toldLater,
	vouchedFor,
} from "./dated-marks.ts";

const changeCodes = {
	gained: 1,
	lost: 2,
	between: 3,
	revised: 4,
	same: 5,
	neither: 6,
	undated: 7,
} as const satisfies Readonly<Record<Verdict, number>>;

/** What things come to in a comparison as numbers: 0 where nothing is compared. */
export const CHANGES: readonly (Verdict | null)[] = [null, ...(Object.keys(changeCodes) as Verdict[])];

/** The looks of a scene on one date after the other, each as a code of `LOOKS`; the arrays are used again. */
export interface LookFrames {
	readonly nodes: Uint8Array;
	readonly edges: Uint8Array;
	/** In a comparison, what each comes to, as a code of `CHANGES`. */
	readonly nodeChanges: Uint8Array;
	readonly edgeChanges: Uint8Array;
	/** Works out the looks on another date, or of another comparison. */
	to(when: ShownWhen, compared: ComparedThings | null): void;
}

const HIDDEN = 1;
const ENTITY = 2;
const ON_PATH = 4;

/** Of a node: a tie at it has begun, one has not, sources tell of it or of a tie at it by the known day, later ones do. */
const BEGUN = 1;
const WAITING = 2;
const TOLD = 4;
const LATER = 8;

/** The looks of `looks()`, worked out so that a scene of thousands can follow a drag. */
export function lookFrames(input: GraphViewInput): LookFrames {
	const { hidden, when: opening } = input;
	const { nodes, relationships } = withTakenOut(input);
	const at = new Map(nodes.map(({ id }, index) => [id, index]));
	const path = new Set(input.path?.nodes);
	const nodeMarks = datedMarks(nodes, opening.standings);
	const edgeMarks = datedMarks(relationships, opening.standings);
	const kinds = Uint8Array.from(
		nodes,
		(node) =>
			(hidden.labels.has(node.label) ? HIDDEN : 0) | (isEntity(node) ? ENTITY : 0) | (path.has(node.id) ? ON_PATH : 0),
	);
	const hiddenEdge = Uint8Array.from(relationships, ({ type }) =>
		hidden.families.has(familyIn(input.types, type)) ? 1 : 0,
	);
	const [from, to] = [
		Int32Array.from(relationships, (each) => at.get(each.from) ?? -1),
		Int32Array.from(relationships, (each) => at.get(each.to) ?? -1),
	];
	const nodeLooks = new Uint8Array(nodes.length);
	const edgeLooks = new Uint8Array(relationships.length);
	const nodeChanges = new Uint8Array(nodes.length);
	const edgeChanges = new Uint8Array(relationships.length);
	/** What there is to say of the ties at each. */
	const met = new Uint8Array(nodes.length);

	const drawn = (code: number, when: ShownWhen): number =>
		(code === CODES.UNDATED && !when.undated) || (code === CODES.ENDED && !when.ended) ? CODES.AWAY : code;

	const compare = (when: ShownWhen, compared: ComparedThings): void => {
		const asked = askedOf(when);
		for (let index = 0; index < nodeLooks.length; index++) {
			const kind = kinds[index] ?? 0;
			const verdict = (kind & HIDDEN) !== 0 ? undefined : compared.nodes.get(nodes[index]?.id ?? "");
			const said = (kind & ENTITY) === 0 || attestedAt(nodeMarks, index, asked);
			nodeChanges[index] = verdict === undefined ? 0 : changeCodes[verdict];
			nodeLooks[index] = verdict === undefined ? CODES.AWAY : comparedCode(verdict, said, nodeMarks, index, asked);
		}
		for (let index = 0; index < edgeLooks.length; index++) {
			const [a, b] = [from[index] ?? -1, to[index] ?? -1];
			const ends = a >= 0 && b >= 0 && nodeLooks[a] !== CODES.AWAY && nodeLooks[b] !== CODES.AWAY;
			const drawn = ends && hiddenEdge[index] === 0;
			const verdict = drawn ? compared.relationships.get(relationships[index]?.id ?? "") : undefined;
			edgeChanges[index] = verdict === undefined ? 0 : changeCodes[verdict];
			edgeLooks[index] = verdict === undefined ? CODES.AWAY : comparedCode(verdict, true, edgeMarks, index, asked);
		}
	};

	// What was taken out comes last, and is not drawn.
	const ofNodes = (codes: Uint8Array) => codes.subarray(0, input.nodes.length);
	const ofEdges = (codes: Uint8Array) => codes.subarray(0, input.relationships.length);
	return {
		nodes: ofNodes(nodeLooks),
		edges: ofEdges(edgeLooks),
		nodeChanges: ofNodes(nodeChanges),
		edgeChanges: ofEdges(edgeChanges),
		to: (when, compared) => {
			if (compared !== null) {
				compare(when, compared);
				return;
			}
			nodeChanges.fill(0);
			edgeChanges.fill(0);
			const asked = askedOf(when);
			met.fill(0);
			for (let index = 0; index < nodeLooks.length; index++) {
				const kind = kinds[index] ?? 0;
				const later = toldLater(nodeMarks, index, asked);
				let code: number;
				if ((kind & ENTITY) !== 0)
					code = later || !vouchedFor(nodeMarks, index) ? CODES.UNDATED : lookCode(nodeMarks, index, asked);
				else if (vouchedFor(nodeMarks, index) && !attestedAt(nodeMarks, index, asked)) code = CODES.AWAY;
				else code = drawn(lookCode(nodeMarks, index, asked), when);
				nodeLooks[index] = code;
				met[index] = later ? LATER : 0;
			}
			for (let index = 0; index < edgeLooks.length; index++) {
				const [a, b] = [from[index] ?? -1, to[index] ?? -1];
				edgeLooks[index] = CODES.AWAY;
				if (a < 0 || b < 0) continue;
				const told = toldLater(edgeMarks, index, asked) ? LATER : TOLD;
				met[a] = (met[a] ?? 0) | told;
				met[b] = (met[b] ?? 0) | told;
				if (nodeLooks[a] === CODES.AWAY || nodeLooks[b] === CODES.AWAY || !attestedAt(edgeMarks, index, asked))
					continue;
				const own = drawn(lookCode(edgeMarks, index, asked), when);
				if (own === CODES.AWAY) continue;
				const code = codeOfEnds(own, nodeLooks[a] ?? 0, nodeLooks[b] ?? 0);
				edgeLooks[index] = code;
				const mark = code === CODES.NOT_YET ? WAITING : BEGUN;
				met[a] = (met[a] ?? 0) | mark;
				met[b] = (met[b] ?? 0) | mark;
			}
			for (let index = 0; index < nodeLooks.length; index++) {
				const kind = kinds[index] ?? 0;
				const mark = met[index] ?? 0;
				const waiting = (mark & WAITING) !== 0 || (mark & (LATER | TOLD)) === LATER;
				const couldWait = (kind & ENTITY) !== 0 && (kind & ON_PATH) === 0 && (mark & BEGUN) === 0;
				if (waiting && couldWait && nodeLooks[index] === CODES.UNDATED) nodeLooks[index] = CODES.NOT_YET;
			}
			for (let index = 0; index < nodeLooks.length; index++)
				if (((kinds[index] ?? 0) & HIDDEN) !== 0) nodeLooks[index] = CODES.AWAY;
			for (let index = 0; index < edgeLooks.length; index++) {
				const hiddenEnd = nodeLooks[from[index] ?? -1] === CODES.AWAY || nodeLooks[to[index] ?? -1] === CODES.AWAY;
				if (hiddenEnd || hiddenEdge[index] === 1) edgeLooks[index] = CODES.AWAY;
			}
		},
	};
}

/** As in `looks()`: what leads to something that is not there is no more there than that is. */
function codeOfEnds(own: number, a: number, b: number): number {
	if (own === CODES.NOT_YET || own === CODES.ENDED) return own;
	if (a === CODES.NOT_YET || b === CODES.NOT_YET) return CODES.NOT_YET;
	return a === CODES.ENDED || b === CODES.ENDED ? CODES.ENDED : own;
}

/** The look of one of them in a comparison. `said`: its dates say something of it. */
function comparedCode(verdict: Verdict, said: boolean, marks: DatedMarks, index: number, asked: Asked): number {
	const onB = LOOKS[said ? lookCode(marks, index, asked) : CODES.UNDATED] ?? "undated";
	return LOOKS.indexOf(comparedLook(verdict, onB));
}

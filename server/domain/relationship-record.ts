import { labelOfId } from "../../model/ids.ts";
import type { Dated, Vouched } from "../../model/time/types.ts";
import type { Row } from "../graph/graph.ts";
import { numberOrNull, type Properties, text, textOrNull, UnexpectedValueError, word } from "./properties.ts";
import { bounds, natures, standings } from "./to-node-record.ts";

/** A relationship between two entities, in the words of docs/graph.md. Days are `YYYY-MM-DD`. */
export interface RelationshipRecord extends Dated, Vouched {
	readonly label: "RELATIONSHIP";
	/** The tie's id for a tie, else `<fact id>#<TYPE>@<id of the end that is not the fact>`. */
	readonly id: string;
	/** The id of the fact that it stands for. */
	readonly fact: string;
	/** Its type in the vocabulary, whether it stands or not. */
	readonly type: string;
	/** The ids of its ends. */
	readonly from: string;
	readonly to: string;
	readonly titleEn: string | null;
	readonly titleFr: string | null;
	/** Percent. */
	readonly shareMin: number | null;
	readonly shareMax: number | null;
}

/** The columns that a statement gives relationships in, a list each: a third of the time that a map a row takes. */
const columns = [
	"id",
	"fact",
	"type",
	"from",
	"to",
	"titleEn",
	"titleFr",
	"shareMin",
	"shareMax",
	"nature",
	"standing",
	"knownFrom",
	"knownTo",
	"startEarliest",
	"startLatest",
	"endEarliest",
	"endLatest",
	"doubtful",
] as const;

/**
 * The relationships of a statement's one row of columns.
 * @throws UnexpectedValueError where they are not as docs/graph.md says
 */
export function toRelationshipRecords(row: Row | undefined): readonly RelationshipRecord[] {
	if (row === undefined) return [];
	const lists = columns.map((name) => [name, listOf(row, name)] as const);
	return listOf(row, "id").map((_, index) =>
		toRelationshipRecord(Object.fromEntries(lists.map(([name, list]) => [name, list[index] ?? null]))),
	);
}

/** A column that holds a list. @throws UnexpectedValueError */
export function listOf(row: Row, name: string): readonly Row[string][] {
	const list = row[name];
	if (!Array.isArray(list)) throw new UnexpectedValueError(`A statement's column ${name} is no list.`);
	return list;
}

function toRelationshipRecord(properties: Properties): RelationshipRecord {
	return {
		label: "RELATIONSHIP",
		id: text(properties, "id"),
		fact: text(properties, "fact"),
		type: text(properties, "type"),
		from: text(properties, "from"),
		to: text(properties, "to"),
		titleEn: textOrNull(properties, "titleEn"),
		titleFr: textOrNull(properties, "titleFr"),
		shareMin: numberOrNull(properties, "shareMin"),
		shareMax: numberOrNull(properties, "shareMax"),
		...bounds(properties),
		nature: word(properties, "nature", natures),
		standing: word(properties, "standing", standings),
		knownFrom: textOrNull(properties, "knownFrom"),
		knownTo: textOrNull(properties, "knownTo"),
	};
}

/** Whether an id is that of a deal, statement or event: a fact that is drawn as a node. */
export function isFactNode(id: string): boolean {
	const label = labelOfId(id);
	return label === "FUNDING" || label === "STATEMENT" || label === "EVENT";
}

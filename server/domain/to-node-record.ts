import type { Bounds } from "../../model/time/types.ts";
import type { Nature, Standing } from "../../model/vocabulary/types.ts";
import {
	type EntityProperties,
	type EntityRecord,
	type ExistenceRecord,
	type FactProperties,
	type FactRecord,
	isEntity,
	isFact,
	type NodeLabel,
	type NodeRecord,
	precisions,
	textBases,
	type WrittenPeriod,
} from "./node-record.ts";
import {
	flag,
	numberOrNull,
	type Properties,
	text,
	textOrNull,
	texts,
	UnexpectedValueError,
	word,
	wordOrNull,
} from "./properties.ts";

export const natures: readonly Nature[] = ["STATE", "OCCURRENCE"];
export const standings: readonly Standing[] = ["CONFIRMED", "REPORTED", "CLAIMED", "PLANNED", "DENIED"];

const labels: ReadonlyMap<string, NodeLabel> = new Map([
	["Person", "PERSON"],
	["Company", "COMPANY"],
	["Product", "PRODUCT"],
	["Source", "SOURCE"],
	["Funding", "FUNDING"],
	["Statement", "STATEMENT"],
	["Event", "EVENT"],
	["Attribute", "ATTRIBUTE"],
	["Tie", "TIE"],
]);

/** The label that tells the kind among a node's Neo4j labels. @throws UnexpectedValueError */
export function nodeLabel(neo4jLabels: readonly string[]): NodeLabel {
	for (const one of neo4jLabels) {
		const label = labels.get(one);
		if (label) return label;
	}
	throw new UnexpectedValueError(`A node has the labels ${neo4jLabels.join(", ")}: none of them tells what it is.`);
}

/**
 * A node as a statement gives it: `n {.*, labels: labels(n), searchText: null, searchKeys: null}`.
 * @throws UnexpectedValueError where it is not as docs/graph.md says
 */
export function toNodeRecord(node: Properties): NodeRecord {
	const label = nodeLabel(texts(node, "labels"));
	switch (label) {
		case "PERSON":
			return { label, ...entity(node), existence: existence(node) };
		case "COMPANY":
		case "PRODUCT":
			return { label, ...entity(node), existence: existence(node), kind: text(node, "kind") };
		case "SOURCE":
			return {
				label,
				...entity(node),
				existence: existence(node),
				kind: text(node, "kind"),
				publisher: textOrNull(node, "publisher"),
				url: textOrNull(node, "url"),
				published: textOrNull(node, "published"),
				language: textOrNull(node, "language"),
			};
		case "FUNDING":
			return {
				label,
				...entity(node),
				...fact(node),
				kind: text(node, "kind"),
				amountText: textOrNull(node, "amountText"),
				currency: textOrNull(node, "currency"),
				precision: word(node, "precision", precisions),
			};
		case "STATEMENT":
			return {
				label,
				...entity(node),
				...fact(node),
				text: textOrNull(node, "text"),
				textBasis: word(node, "textBasis", textBases),
				translationEn: textOrNull(node, "translationEn"),
				translationFr: textOrNull(node, "translationFr"),
				language: textOrNull(node, "language"),
				medium: textOrNull(node, "medium"),
			};
		case "EVENT":
			return {
				label,
				...entity(node),
				...fact(node),
				kind: text(node, "kind"),
				quantityText: textOrNull(node, "quantityText"),
				precision: wordOrNull(node, "precision", precisions),
				unit: textOrNull(node, "unit"),
				unitFr: textOrNull(node, "unitFr"),
			};
		case "ATTRIBUTE":
			return {
				label,
				...fact(node),
				key: text(node, "key"),
				valueEn: text(node, "valueEn"),
				valueFr: textOrNull(node, "valueFr"),
				amountText: textOrNull(node, "amountText"),
				precision: wordOrNull(node, "precision", precisions),
				unit: textOrNull(node, "unit"),
				unitFr: textOrNull(node, "unitFr"),
			};
		case "TIE":
			return {
				label,
				...fact(node),
				type: text(node, "type"),
				titleEn: textOrNull(node, "titleEn"),
				titleFr: textOrNull(node, "titleFr"),
				shareMin: numberOrNull(node, "shareMin"),
				shareMax: numberOrNull(node, "shareMax"),
			};
	}
}

/** As `toNodeRecord`, for what is known to be an entity. */
export function toEntityRecord(node: Properties): EntityRecord {
	const record = toNodeRecord(node);
	if (!isEntity(record)) throw new UnexpectedValueError(`${record.id} is no entity.`);
	return record;
}

/** As `toNodeRecord`, for what is known to be a fact. */
export function toFactRecord(node: Properties): FactRecord {
	const record = toNodeRecord(node);
	if (!isFact(record)) throw new UnexpectedValueError(`${record.id} is no fact.`);
	return record;
}

/** The four bounds of a node or relationship. */
export function bounds(properties: Properties): Bounds {
	return {
		startEarliest: textOrNull(properties, "startEarliest"),
		startLatest: textOrNull(properties, "startLatest"),
		endEarliest: textOrNull(properties, "endEarliest"),
		endLatest: textOrNull(properties, "endLatest"),
		doubtful: flag(properties, "doubtful"),
	};
}

function writtenPeriod(properties: Properties): WrittenPeriod {
	return {
		period: textOrNull(properties, "period"),
		attested: textOrNull(properties, "attested"),
		periodNoteEn: textOrNull(properties, "periodNoteEn"),
		periodNoteFr: textOrNull(properties, "periodNoteFr"),
	};
}

function entity(node: Properties): EntityProperties {
	return {
		id: text(node, "id"),
		name: text(node, "name"),
		nameFr: textOrNull(node, "nameFr"),
		aliases: texts(node, "aliases"),
		descriptionEn: textOrNull(node, "descriptionEn"),
		descriptionFr: textOrNull(node, "descriptionFr"),
		nameKey: text(node, "nameKey"),
	};
}

function existence(node: Properties): ExistenceRecord | null {
	const standing = wordOrNull(node, "standing", standings);
	if (standing === null) return null;
	return {
		id: text(node, "id"),
		...writtenPeriod(node),
		...bounds(node),
		undated: flag(node, "undated"),
		nature: "STATE",
		standing,
		knownFrom: textOrNull(node, "knownFrom"),
	};
}

function fact(node: Properties): FactProperties {
	return {
		id: text(node, "id"),
		lineage: text(node, "lineage"),
		...writtenPeriod(node),
		...bounds(node),
		undated: flag(node, "undated"),
		nature: word(node, "nature", natures),
		standing: word(node, "standing", standings),
		knownFrom: textOrNull(node, "knownFrom"),
		knownTo: textOrNull(node, "knownTo"),
		recordedOn: text(node, "recordedOn"),
	};
}

import { type GraphRecord, hashOf } from "../../../server/import/rows/graph-record.ts";
import { graphRecord } from "../../../server/import/rows/graph-records.ts";
import { derivedOf } from "./derived.ts";
import { writtenDisagreement } from "./disputed.ts";
import { madeEntity } from "./entities.ts";
import { madeFacts } from "./facts.ts";
import { countOfKind, entityKinds, factsPerNode, type Shape } from "./shape.ts";

const nothing = (): never => {
	throw new Error("There are no stories in a made world.");
};

/**
 * The records of a made world as the importer would write them, a few at a time: first the facts, then the nodes that
 * they join. The same shape gives the same records.
 */
export function* madeRecords(shape: Shape): Generator<GraphRecord> {
	const wanted = shape.nodes * factsPerNode;
	for (let n = 0, made = 0; made < wanted; n++) {
		const facts = madeFacts(shape, n);
		// What comes together is not torn apart at the end.
		if (facts.length > wanted - made) continue;
		const derived = derivedOf(shape, facts);
		for (const fact of facts) yield graphRecord(fact, derived, nothing);
		const disagreement = writtenDisagreement(shape, n, facts);
		if (disagreement !== null) yield graphRecord(disagreement, derived, nothing);
		made += facts.length;
	}
	const derived = derivedOf(shape, []);
	for (const kind of entityKinds)
		for (let n = 0; n < countOfKind(shape, kind); n++) yield graphRecord(madeEntity(shape, kind, n), derived, nothing);
}

/** Tells one world from another: of the shape and of some of what is made of it. */
export function versionOf(shape: Shape): string {
	const few = { ...shape, nodes: 100 };
	return hashOf([shape, [...madeRecords(few)].map(({ hash }) => hash)]);
}

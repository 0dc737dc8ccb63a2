import { findAttributes } from "../../domain/attributes.ts";
import type { AttributeRecord } from "../../domain/node-record.ts";
import { type WhenInput, whenParameters } from "../../domain/when.ts";
import type { Context } from "../context.ts";

interface AttributesArguments {
	readonly keys?: readonly string[] | null;
	readonly when?: WhenInput | null;
}

/** The resolver of every `attributes` field. */
export function attributesOf(
	{ id }: { readonly id: string },
	args: AttributesArguments,
	{ graph, loaders }: Context,
): Promise<readonly AttributeRecord[]> {
	const keys = args.keys ?? null;
	const when = whenParameters(args.when);
	return loaders
		.by<readonly AttributeRecord[]>("attributes", { keys, when }, (ids) => findAttributes(graph, ids, keys, when), [])
		.load(id);
}

import { signal } from "@preact/signals";
import type { Words } from "../../../model/vocabulary/types.ts";
import { NamesDocument } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";

/** The names of the entities that forms ask about, by their ids. */
export const entityNames = signal<ReadonlyMap<string, Words>>(new Map());

/** Remembers a name that is known already. */
export function learnName(id: string, name: Words): void {
	entityNames.value = new Map([...entityNames.value, [id, name]]);
}

/** Asks for the names that are not known yet; an id that there is not keeps none. */
export async function fetchNames(ids: readonly string[]): Promise<void> {
	const unknown = ids.filter((id) => !entityNames.value.has(id));
	if (unknown.length === 0) return;
	const { nodes } = await request(NamesDocument, { ids: unknown });
	for (const node of nodes)
		if (node !== null && "label" in node) learnName(node.id, { en: node.nameEn, fr: node.nameFr });
}

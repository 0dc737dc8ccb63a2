import type { OwnAddress } from "../../model/own-address.ts";
import { FactKindDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { bring } from "./grow.ts";
import { showFact } from "./show-fact.ts";

/** Shows what an address of its own names: an entity in the picture, a fact there or in the details alone. */
export async function showNamed({ kind, id }: OwnAddress): Promise<void> {
	if (kind === "entity") return bring(id);
	const { fact } = await request(FactKindDocument, { id });
	if (fact !== null) showFact(fact);
}

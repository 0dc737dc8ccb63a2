import { signal } from "@preact/signals";
import { OmittedByDirectionDocument, type OmittedByDirectionQuery } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { scene } from "./scene.ts";
import { select } from "./selection.ts";
import { asking } from "./server.ts";
import { whenInput } from "./when.ts";

type Row = OmittedByDirectionQuery["among"]["outgoing"][number];

/** Neighbours of one kind that could be added round a node. */
export interface Offer extends Pick<Row, "type" | "label" | "count" | "more"> {
	/** Seen from the node. */
	readonly direction: "OUTGOING" | "INCOMING";
}

/** The node whose neighbours are being chosen from; null while none is. */
export const growing = signal<string | null>(null);

/** Opens the choice among a node's neighbours, which stands in its details. */
export function chooseAround(id: string): void {
	if (!scene.value.nodes.includes(id)) return;
	select(id);
	growing.value = id;
}

/** What could be added round a node at the date set, by type, direction and label, the most first. */
export async function offersRound(id: string, signal: AbortSignal): Promise<readonly Offer[]> {
	const ids = [...scene.value.nodes];
	const { among } = await asking(() => request(OmittedByDirectionDocument, { ids, when: whenInput.value }, signal));
	const of = (rows: readonly Row[], direction: Offer["direction"]): Offer[] =>
		rows
			.filter(({ node }) => node === id)
			.map(({ type, label, count, more }) => ({ type, label, count, more, direction }));
	return [...of(among.outgoing, "OUTGOING"), ...of(among.incoming, "INCOMING")].sort((a, b) => b.count - a.count);
}

import { computed, effect, signal } from "@preact/signals";
import {
	DisagreementCardDocument,
	type DisagreementCardQuery,
	EntityCardDocument,
	type EntityCardQuery,
	FactCardDocument,
	type FactCardQuery,
} from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { known } from "./known.ts";
import { selected } from "./selection.ts";
import { asking, whenBack } from "./server.ts";

export type FactCard = NonNullable<FactCardQuery["fact"]>;
export type EntityCard = NonNullable<EntityCardQuery["entity"]>;
export type DisagreementCard = Extract<NonNullable<DisagreementCardQuery["node"]>, { __typename: "Disagreement" }>;

/** All that is held of what is selected. */
export type Details =
	| { readonly kind: "nothing" }
	| { readonly kind: "loading"; readonly id: string }
	/** `again`: whether it is being asked for again; what is known stays on the page meanwhile. */
	| { readonly kind: "failed"; readonly id: string; readonly again: boolean }
	| { readonly kind: "gone"; readonly id: string }
	| { readonly kind: "fact"; readonly id: string; readonly fact: FactCard }
	| { readonly kind: "entity"; readonly id: string; readonly entity: EntityCard }
	| { readonly kind: "disagreement"; readonly id: string; readonly disagreement: DisagreementCard };

export const details = signal<Details>({ kind: "nothing" });

/** The relationship that is selected, where it is one. */
export const selectedRelationship = computed(() =>
	selected.value === null ? null : (known.value.relationships.get(selected.value) ?? null),
);

/** Whether an id is that of a person, organisation, product or source, which have a dossier of facts. */
export const hasDossier = (id: string): boolean => /^(person|company|product|source)\//.test(id);

async function fetchDetails(id: string, factId: string, signal: AbortSignal): Promise<Details> {
	if (id.startsWith("disagreement/")) {
		const { node } = await request(DisagreementCardDocument, { id }, signal);
		return node?.__typename === "Disagreement"
			? { kind: "disagreement", id, disagreement: node }
			: { kind: "gone", id };
	}
	if (hasDossier(factId)) {
		const { entity } = await request(EntityCardDocument, { id }, signal);
		return entity === null ? { kind: "gone", id } : { kind: "entity", id, entity };
	}
	const { fact } = await request(FactCardDocument, { id: factId }, signal);
	return fact === null ? { kind: "gone", id } : { kind: "fact", id, fact };
}

const attempt = signal(0);

/** Asks again for what could not be loaded. */
export function retryDetails(): void {
	attempt.value++;
}

/** Loads the details of whatever is selected; an answer that comes too late is dropped. */
export function followSelection(): () => void {
	return effect(() => {
		const id = selected.value;
		void attempt.value;
		if (id === null) {
			details.value = { kind: "nothing" };
			return;
		}
		const factId = selectedRelationship.peek()?.fact ?? id;
		const own = new AbortController();
		const before = details.peek();
		details.value = before.kind === "failed" && before.id === id ? { ...before, again: true } : { kind: "loading", id };
		asking(() => fetchDetails(id, factId, own.signal)).then(
			(found) => {
				if (!own.signal.aborted) details.value = found;
			},
			() => {
				if (!own.signal.aborted) details.value = { kind: "failed", id, again: false };
			},
		);
		return () => own.abort();
	});
}

/** Asks again by itself once the server is back. */
export function retryWhenBack(): () => void {
	return whenBack(() => {
		if (details.value.kind === "failed") retryDetails();
	});
}

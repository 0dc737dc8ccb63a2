import { computed, effect, signal } from "@preact/signals";
import {
	EntityAttributesDocument,
	type EntityAttributesQuery,
	EntityFactsDocument,
	type EntityFactsQuery,
	type FactBodyFragment,
	type When,
} from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { asKnownOn, scrubbing } from "../date.ts";
import { hasDossier } from "../details.ts";
import { selected } from "../selection.ts";
import { asking, serverAway } from "../server.ts";
import { ANY_DATE } from "../when.ts";

/** A relationship by which an entity is part of a fact. */
export type Membership = NonNullable<EntityFactsQuery["entity"]>["relationships"]["nodes"][number];
export type Attribute = Extract<FactBodyFragment, { __typename: "Attribute" }>;

/** Every fact of an entity, whatever its date and basis, without its evidence. */
export interface Outline {
	readonly of: string;
	/** By first day, undated ones last. */
	readonly memberships: readonly Membership[];
	readonly attributes: readonly Attribute[];
	/** Whether all are here; else they are on their way, or could not be had. */
	readonly state: "loading" | "whole" | "failed";
}

/** The facts of the entity that is selected; null where none is. */
export const outline = signal<Outline | null>(null);

/** A first page is read by then; as many as the server gives at once follow. */
const FIRST = 100;
const NEXT = 1000;

let lastKnownOn = asKnownOn.peek();

/** The day up to which sources count: while its handle is being dragged, the one that it left. */
export const knownOn = computed(() => {
	if (!scrubbing.value) lastKnownOn = asKnownOn.value;
	return lastKnownOn;
});

const attempt = signal(0);

/** Asks again for what could not be loaded. */
export function retryOutline(): void {
	// Not `++`, which reads: an effect that asks again would follow its own asking.
	attempt.value = attempt.peek() + 1;
}

/** Loads the facts of whatever entity is selected, by the sources of the day that is shown. */
export function followOutline(): () => void {
	return effect(() => {
		const id = selected.value;
		const when: When = { ...ANY_DATE, asKnownOn: knownOn.value };
		void attempt.value;
		if (id === null || !hasDossier(id)) {
			outline.value = null;
			return;
		}
		const own = new AbortController();
		if (outline.peek()?.of !== id) outline.value = { of: id, memberships: [], attributes: [], state: "loading" };
		load(id, when, own.signal).catch(() => {
			const shown = outline.peek();
			if (!own.signal.aborted && shown !== null) outline.value = { ...shown, state: "failed" };
		});
		return () => own.abort();
	});
}

/** Asks again by itself once the server is back. */
export function retryOutlineWhenBack(): () => void {
	return effect(() => {
		if (!serverAway.value && outline.peek()?.state === "failed") retryOutline();
	});
}

async function load(of: string, when: When, signal: AbortSignal): Promise<void> {
	const attributes = asking(() => request(EntityAttributesDocument, { id: of, when }, signal));
	// The first page is shown without them.
	attributes.catch(() => undefined);
	let memberships: readonly Membership[] = [];
	for (let after: string | null = null, first = FIRST; ; first = NEXT) {
		const { entity } = await asking(() => request(EntityFactsDocument, { id: of, when, first, after }, signal));
		const page = entity?.relationships;
		memberships = [...memberships, ...(page?.nodes ?? [])];
		after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
		const described = attributesIn(await attributes);
		if (signal.aborted) return;
		outline.value = { of, memberships, attributes: described, state: after === null ? "whole" : "loading" };
		if (after === null) return;
	}
}

function attributesIn({ entity }: EntityAttributesQuery): readonly Attribute[] {
	if (entity === null || !("attributes" in entity)) return [];
	return entity.attributes.filter((each) => each.__typename === "Attribute");
}

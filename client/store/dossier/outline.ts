import { computed, effect, signal } from "@preact/signals";
import {
	EntityAttributesDocument,
	type EntityAttributesQuery,
	EntityFactsDocument,
	type EntityFactsQuery,
	type FactBodyFragment,
	FactsOfSourceDocument,
	type When,
} from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { asKnownOn, scrubbing } from "../date.ts";
import { hasDossier } from "../details.ts";
import { selected } from "../selection.ts";
import { asking, whenBack } from "../server.ts";
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
	/** Of a source: what rests on it. */
	readonly resting: readonly FactBodyFragment[];
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
	attempt.value++;
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
		if (outline.peek()?.of !== id)
			outline.value = { of: id, memberships: [], attributes: [], resting: [], state: "loading" };
		load(id, when, own.signal).catch(() => {
			const shown = outline.peek();
			if (!own.signal.aborted && shown !== null) outline.value = { ...shown, state: "failed" };
		});
		return () => own.abort();
	});
}

/** Asks again by itself once the server is back. */
export function retryOutlineWhenBack(): () => void {
	return whenBack(() => {
		if (outline.value?.state === "failed") retryOutline();
	});
}

async function load(of: string, when: When, signal: AbortSignal): Promise<void> {
	// The three are asked for side by side, and shown as they come.
	let found: Omit<Outline, "of" | "state"> = { memberships: [], attributes: [], resting: [] };
	let missing = 0;
	const whole = async (work: Promise<void>) => {
		missing++;
		await work;
		missing--;
		show({});
	};
	const show = (more: Partial<typeof found>) => {
		found = { ...found, ...more };
		if (!signal.aborted) outline.value = { of, ...found, state: missing === 0 ? "whole" : "loading" };
	};
	const memberships = pages(async (page) => {
		const { entity } = await asking(() => request(EntityFactsDocument, { id: of, when, ...page }, signal));
		return entity?.relationships;
	}, signal);
	const resting = pages(async (page) => {
		const { source } = await asking(() => request(FactsOfSourceDocument, { id: of, when, ...page }, signal));
		return source?.facts;
	}, signal);
	const attributes = async () => {
		show({ attributes: attributesIn(await asking(() => request(EntityAttributesDocument, { id: of, when }, signal))) });
	};
	await Promise.all([
		whole(each(memberships, (all) => show({ memberships: all }))),
		whole(attributes()),
		...(of.startsWith("source/") ? [whole(each(resting, (all) => show({ resting: all })))] : []),
	]);
}

interface Page<T> {
	readonly nodes: readonly T[];
	readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type AskPage<T> = (page: { first: number; after: string | null }) => Promise<Page<T> | undefined>;

/** All that a list holds so far, page by page. */
async function* pages<T>(ask: AskPage<T>, signal: AbortSignal): AsyncGenerator<readonly T[]> {
	let all: readonly T[] = [];
	let after: string | null = null;
	for (let first = FIRST; !signal.aborted; first = NEXT) {
		const page: Page<T> | undefined = await ask({ first, after });
		all = [...all, ...(page?.nodes ?? [])];
		yield all;
		if (page?.pageInfo.hasNextPage !== true) return;
		after = page.pageInfo.endCursor;
	}
}

async function each<T>(several: AsyncIterable<T>, work: (one: T) => void): Promise<void> {
	for await (const one of several) work(one);
}

function attributesIn({ entity }: EntityAttributesQuery): readonly Attribute[] {
	if (entity === null || !("attributes" in entity)) return [];
	return entity.attributes.filter((each) => each.__typename === "Attribute");
}

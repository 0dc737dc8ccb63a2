import { computed, effect, signal } from "@preact/signals";
import { EntityDisagreementsDocument, type EntityDisagreementsQuery } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { asking } from "../server.ts";
import { ANY_DATE } from "../when.ts";
import { knownOn, outline } from "./outline.ts";

export type EntityDisagreement = EntityDisagreementsQuery["disagreements"]["nodes"][number];

interface Found {
	readonly of: string;
	readonly disagreements: readonly EntityDisagreement[];
}

const found = signal<Found | null>(null);

const shownEntity = computed(() => outline.value?.of ?? null);

/** Where accounts of the entity differ whose dossier is shown. */
export const entityDisagreements = computed<readonly EntityDisagreement[]>(() =>
	found.value !== null && found.value.of === shownEntity.value ? found.value.disagreements : [],
);

/** Asks where accounts of the entity differ: what curators wrote, then, for it may take longer, what rules find. */
export function followEntityDisagreements(): () => void {
	return effect(() => {
		const of = shownEntity.value;
		const when = { ...ANY_DATE, asKnownOn: knownOn.value };
		if (of === null) return;
		const own = new AbortController();
		const ask = async () => {
			let all: readonly EntityDisagreement[] = [];
			for (const byRule of [false, true]) {
				const { disagreements } = await asking(() =>
					request(EntityDisagreementsDocument, { ids: [of], found: byRule, when }, own.signal),
				);
				all = [...all, ...disagreements.nodes];
				if (!own.signal.aborted) found.value = { of, disagreements: all };
			}
		};
		// The dossier is right without them; each fact's card has its own.
		ask().catch(() => undefined);
		return () => own.abort();
	});
}

import { computed, effect, signal } from "@preact/signals";
import { EntityDisagreementsDocument, type EntityDisagreementsQuery } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { asking, whenBack } from "../server.ts";
import { untilAnswered } from "../until-answered.ts";
import { ANY_DATE } from "../when.ts";
import { knownOn, outline } from "./outline.ts";

export type EntityDisagreement = EntityDisagreementsQuery["disagreements"]["nodes"][number];

interface Found {
	readonly of: string;
	readonly disagreements: readonly EntityDisagreement[];
	/** Whether both what curators wrote and what rules find is among them. */
	readonly whole: boolean;
}

const found = signal<Found | null>(null);

const shownEntity = computed(() => outline.value?.of ?? null);

/** Where accounts of the entity differ whose dossier is shown. */
export const entityDisagreements = computed<readonly EntityDisagreement[]>(() =>
	found.value !== null && found.value.of === shownEntity.value ? found.value.disagreements : [],
);

const attempt = signal(0);

/**
 * Asks where accounts of the entity differ: what curators wrote and, by itself, for it may take longer, what rules find;
 * again where there is no answer, and once a server that was away is back.
 */
export function followEntityDisagreements(): () => void {
	const stop = effect(() => {
		const of = shownEntity.value;
		const when = { ...ANY_DATE, asKnownOn: knownOn.value };
		void attempt.value;
		if (of === null) return;
		const own = new AbortController();
		let parts: Partial<Record<"written" | "found", readonly EntityDisagreement[]>> = {};
		const ask = (part: keyof typeof parts) =>
			untilAnswered(async () => {
				const { disagreements } = await asking(() =>
					request(EntityDisagreementsDocument, { ids: [of], found: part === "found", when }, own.signal),
				);
				if (own.signal.aborted) return;
				parts = { ...parts, [part]: disagreements.nodes };
				const { written, found: byRule } = parts;
				found.value = {
					of,
					disagreements: [...(written ?? []), ...(byRule ?? [])],
					whole: written !== undefined && byRule !== undefined,
				};
			}, own.signal);
		void ask("written");
		void ask("found");
		return () => own.abort();
	});
	const stopRetrying = whenBack(() => {
		const { of, whole } = found.peek() ?? {};
		if (of !== shownEntity.peek() || whole !== true) attempt.value++;
	});
	return () => {
		stop();
		stopRetrying();
	};
}

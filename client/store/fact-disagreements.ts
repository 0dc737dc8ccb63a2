import { computed, effect, signal } from "@preact/signals";
import { type DisagreementPartsFragment, FactDisagreementsDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { details } from "./details.ts";
import { asking, whenBack } from "./server.ts";

interface Found {
	readonly of: string;
	readonly disagreements: readonly DisagreementPartsFragment[];
}

const found = signal<Found | null>(null);
const attempt = signal(0);

const shownFact = computed(() => (details.value.kind === "fact" ? details.value.fact.id : null));

/** Where accounts differ of the fact whose card is shown; none while that is not known. */
export const factDisagreements = computed<readonly DisagreementPartsFragment[]>(() =>
	found.value !== null && found.value.of === shownFact.value ? found.value.disagreements : [],
);

/** Asks for them apart from the card, which opens at once: finding what no curator wrote may take longer than all the rest. */
export function followFactDisagreements(): () => void {
	const stop = effect(() => {
		const of = shownFact.value;
		void attempt.value;
		if (of === null) return;
		const own = new AbortController();
		asking(() => request(FactDisagreementsDocument, { id: of }, own.signal)).then(
			({ fact }) => {
				if (!own.signal.aborted) found.value = { of, disagreements: fact?.disagreements ?? [] };
			},
			// The card is right without them, and the page says that the server is away.
			() => undefined,
		);
		return () => own.abort();
	});
	const stopRetrying = whenBack(() => {
		if (found.peek()?.of !== shownFact.peek()) attempt.value++;
	});
	return () => {
		stop();
		stopRetrying();
	};
}

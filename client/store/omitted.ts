import { batch, computed, effect, signal } from "@preact/signals";
import { AmongDocument, OmittedRoundDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { asKnownOn } from "./date.ts";
import { learn } from "./known.ts";
import { scene } from "./scene.ts";
import type { Omitted } from "./scene-types.ts";
import { asking } from "./server.ts";
import { ANY_DATE, whenInput } from "./when.ts";

/** What could be added round the nodes of the scene at the date set. */
export const omitted = signal<readonly Omitted[]>([]);

/** While the date is being dragged nothing is asked. */
const PAUSE = 300;

/** What decides about the badges: the members of the scene and which facts count. */
const question = computed(() => JSON.stringify([scene.value.nodes, whenInput.value]));

/** The question that `omitted` answers. */
const answered = signal(question.peek());

/** Whether the scene or the date has changed since `omitted` was counted. */
export const omittedIsOld = computed(() => answered.value !== question.value);

/** Keeps up with the scene and the date: the badges, and the versions that stood on a day of knowledge. */
export function followScene(): () => void {
	const stops = [
		effect(() => {
			const asked = question.value;
			const own = new AbortController();
			const pause = setTimeout(() => {
				omittedRound(own.signal)
					.catch((): readonly Omitted[] => [])
					.then((counted) => {
						if (own.signal.aborted) return;
						batch(() => {
							omitted.value = counted;
							answered.value = asked;
						});
					});
			}, PAUSE);
			return () => {
				clearTimeout(pause);
				own.abort();
			};
		}),
		effect(() => {
			const day = asKnownOn.value;
			const ids = scene.value.nodes;
			if (day === null || ids.length === 0) return;
			const own = new AbortController();
			const pause = setTimeout(() => {
				const earlier = { ...ANY_DATE, asKnownOn: day };
				asking(() => request(AmongDocument, { ids: [...ids], when: earlier }, own.signal)).then(
					({ among }) => learn(among),
					() => undefined,
				);
			}, PAUSE);
			return () => {
				clearTimeout(pause);
				own.abort();
			};
		}),
	];
	return () => {
		for (const stop of stops) stop();
	};
}

async function omittedRound(signal: AbortSignal): Promise<readonly Omitted[]> {
	const ids = [...scene.value.nodes];
	if (ids.length === 0) return [];
	const { among } = await asking(() => request(OmittedRoundDocument, { ids, when: whenInput.value }, signal));
	return among.omitted;
}

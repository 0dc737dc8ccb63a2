import { computed, effect } from "@preact/signals";
import { AmongDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { asKnownOn } from "./date.ts";
import { omitted, refreshOmitted } from "./grow.ts";
import { learn } from "./known.ts";
import { scene } from "./scene.ts";
import { asking } from "./server.ts";
import { ANY_DATE, whenInput } from "./when.ts";

/** While the date is being dragged nothing is asked. */
const PAUSE = 300;

/** What decides about the badges: the members of the scene and which facts count. */
const question = computed(() => JSON.stringify([scene.value.nodes, whenInput.value]));

/** Keeps up with the scene and the date: the badges, and the versions that stood on a day of knowledge. */
export function followScene(): () => void {
	const stops = [
		effect(() => {
			void question.value;
			const own = new AbortController();
			const pause = setTimeout(() => {
				refreshOmitted(own.signal).catch(() => {
					if (!own.signal.aborted) omitted.value = [];
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

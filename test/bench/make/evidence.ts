import { dayAt, dayCount, fractionOf, placeOf } from "./calendar.ts";
import { both } from "./names.ts";
import type { Random } from "./random.ts";
import { countOfKind, type Shape } from "./shape.ts";

export interface Passage {
	readonly chain: string[];
	readonly locator: string;
	readonly note: { readonly en: string; readonly fr: string };
	readonly attribution?: { readonly kind: "NAMED" | "ANONYMOUS" | "DOCUMENT"; readonly count?: number };
}

/** When the n-th source was published: they are in order. Of some only the month is known. */
export function publishedOf(shape: Shape, n: number): string {
	const day = dayAt(placeOf((n + 0.5) / countOfKind(shape, "source")));
	return n % 7 === 0 ? day.slice(0, 7) : day;
}

/** Passages of documents that were published from a place in time on; the first is the earliest. */
export function passagesFrom(place: number, shape: Shape, random: Random): Passage[] {
	const count = random.chance(0.15) ? 2 : 1;
	return Array.from({ length: count }, () => {
		const origin = place + random.around(400);
		const chain = [sourceNear(origin, shape, random)];
		while (chain.length < 3 && random.chance(0.3))
			chain.unshift(sourceNear(origin + random.around(200), shape, random));
		return {
			chain: [...new Set(chain)],
			locator: `p. ${1 + random.below(40)}`,
			note: both("made for a measurement"),
			...(random.chance(0.3) && {
				attribution: random.chance(0.5)
					? { kind: "NAMED" as const }
					: { kind: "ANONYMOUS" as const, count: 1 + random.below(4) },
			}),
		};
	});
}

/** One of the sources of about that time; some of them are much read. */
function sourceNear(place: number, shape: Shape, random: Random): string {
	const sources = countOfKind(shape, "source");
	const near = Math.min(sources - 1, Math.floor(fractionOf(Math.min(place, dayCount - 1)) * sources));
	const wellKnown = 2 ** Math.min(6, random.around(1.5));
	return `source/s${near - (near % wellKnown)}`;
}

import type { Springs } from "./rough.ts";

/** Springs that are fetched when a scene first needs them, for few scenes do. */
export interface LazySprings {
	/** Null as long as they are not there. */
	now(): Springs | null;
	/** Fetches them. Settles without an error where they cannot be had, and is tried anew when it is asked again. */
	fetch(): Promise<void>;
}

export function lazySprings(load: () => Promise<{ readonly springs: Springs }>): LazySprings {
	let springs: Springs | null = null;
	let underWay: Promise<void> | null = null;
	const fetch = async (): Promise<void> => {
		try {
			({ springs } = await load());
		} catch {
			// A scene can be shown without: it starts from the spiral.
			underWay = null;
		}
	};
	return {
		now: () => springs,
		fetch: () => {
			underWay ??= fetch();
			return underWay;
		},
	};
}

import type { Laid, LayoutRequest, Progress } from "./request.ts";
import type { Said } from "./worker.ts";

/** What is asked of a worker; a part of `Worker`. */
export interface Working {
	postMessage(request: LayoutRequest): void;
	onmessage: ((event: MessageEvent<Said>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	terminate(): void;
}

/** Lays scenes out beside the page, one at a time. */
export interface Layouter {
	/**
	 * Settles with the places; with null where it was cancelled, or another one was asked for.
	 * @throws where the worker cannot be had
	 */
	run(request: LayoutRequest, progress?: Progress): Promise<Laid | null>;
	cancel(): void;
}

export function createLayouter(start: () => Working): Layouter {
	let worker: Working | null = null;
	let giveUp: (() => void) | null = null;
	const stop = (): void => {
		worker?.terminate();
		worker = null;
		giveUp?.();
		giveUp = null;
	};
	return {
		run: (request, progress) => {
			// What it was doing nobody waits for any more.
			if (giveUp !== null) stop();
			return new Promise((done, fail) => {
				giveUp = () => done(null);
				worker ??= start();
				worker.onmessage = ({ data }) => {
					if ("part" in data) progress?.(data.part);
					else {
						giveUp = null;
						done(data.laid);
					}
				};
				worker.onerror = () => {
					giveUp = null;
					stop();
					fail(new Error("The worker that lays out scenes cannot be had."));
				};
				worker.postMessage(request);
			});
		},
		cancel: stop,
	};
}

import type { LayoutName, Point } from "../../store/scene-types.ts";
import type { GraphViewEvents, GraphViewInput } from "../input.ts";
import { isLarge } from "../layout/opening.ts";
import { createLayouter } from "./layouter.ts";
import type { Laid, LayoutRequest } from "./request.ts";
import { startWorker } from "./start-worker.ts";

type Places = ReadonlyMap<string, Point>;

/** After so many milliseconds a reader is told how far a layout is. */
const moment = 500;

/** The layouts of a picture: those that are asked for, and that of a large scene which opens. */
interface Layouts {
	/** Lays out what is shown; null where it was given up. What is shown of it while it takes time goes to the events. */
	run(name: LayoutName, input: GraphViewInput): Promise<Laid | null>;
	/** Whether a layout that was asked for is under way. */
	busy(): boolean;
	cancel(): void;
	/** Whether a scene has to be laid out beside the page before it can be shown. */
	waitsFor(input: GraphViewInput): boolean;
	/** Lays out such a scene. Settles without an error: a scene can be shown without. */
	prepare(input: GraphViewInput): Promise<void>;
	/** Where such a scene was placed; null where it was not. */
	opening(input: GraphViewInput): Places | null;
}

interface Stage {
	opens(input: GraphViewInput): boolean;
	requestFor(name: LayoutName, input: GraphViewInput): LayoutRequest;
}

/** What decides about the places of a scene that opens. */
const sameScene = (a: GraphViewInput, b: GraphViewInput): boolean =>
	a.nodes === b.nodes && a.relationships === b.relationships && a.path === b.path && a.narrow === b.narrow;

export function createLayouts(stage: Stage, events: GraphViewEvents): Layouts {
	const layouter = createLayouter(startWorker);
	let running = 0;
	let prepared: {
		readonly input: GraphViewInput;
		readonly places: Promise<Places | null>;
		found: Places | null;
	} | null = null;

	const waitsFor = (input: GraphViewInput): boolean => isLarge(input.nodes.length) && stage.opens(input);

	/** Tells how far it is from the first moment on, whether or not the worker has said something by then. */
	const told = async (request: LayoutRequest): Promise<Laid | null> => {
		let part: number | null = 0;
		let slow = false;
		const timer = setTimeout(() => {
			slow = true;
			events.arranging?.(part);
		}, moment);
		try {
			return await layouter.run(request, (done) => {
				part = done;
				if (slow) events.arranging?.(done);
			});
		} finally {
			clearTimeout(timer);
			if (slow) events.arranging?.(null);
		}
	};

	return {
		run: async (name, input) => {
			running += 1;
			try {
				return await told(stage.requestFor(name, input));
			} catch {
				events.unarranged?.();
				return null;
			} finally {
				running -= 1;
			}
		},
		busy: () => running > 0,
		cancel: layouter.cancel,
		waitsFor,
		prepare: async (input) => {
			if (!waitsFor(input)) return;
			if (prepared === null || !sameScene(prepared.input, input)) {
				const places = told(stage.requestFor("force", input)).then(
					(laid) => laid?.places ?? null,
					() => null,
				);
				prepared = { input, places, found: null };
			}
			const mine = prepared;
			mine.found = await mine.places;
		},
		opening: (input) => {
			const found = prepared !== null && sameScene(prepared.input, input) ? prepared.found : null;
			prepared = null;
			return found;
		},
	};
}

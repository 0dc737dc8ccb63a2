import { arrange } from "../layout/opening.ts";
import { springs } from "../layout/springs.ts";
import { byTime } from "./by-time.ts";
import { concentric } from "./concentric.ts";
import { inRows } from "./in-rows.ts";
import type { Laid, LayoutRequest, Progress } from "./request.ts";

/** Finds a place for every node. There is no chance in it: the same request comes to the same places. */
export function layOut(request: LayoutRequest, progress: Progress): Laid {
	switch (request.name) {
		case "force": {
			const { bodies, links, frame, path, fixed, keptFree } = request;
			const held = new Map([...path, ...fixed]);
			const drawn: typeof springs = (all, ties, start, standing) => springs(all, ties, start, standing, progress);
			return { places: arrange(bodies, links, frame, held, keptFree, drawn), axis: null };
		}
		case "concentric":
			return { places: concentric(request), axis: null };
		case "time":
			return byTime(request);
		case "grid":
			return { places: inRows(request), axis: null };
	}
}

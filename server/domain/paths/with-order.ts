import type { PathOrder } from "../../../model/time/gate.ts";
import { chronological } from "./chronological.ts";
import { simultaneous } from "./simultaneous.ts";
import { anyOrder, type TieOrder } from "./tie-order.ts";

/** The order of that name, for work that does not ask which it is. */
export function withOrder<T>(order: PathOrder, work: <L>(order: TieOrder<L>) => T): T {
	switch (order) {
		case "ANY":
			return work(anyOrder);
		case "CHRONOLOGICAL":
			return work(chronological);
		case "SIMULTANEOUS":
			return work(simultaneous);
	}
}

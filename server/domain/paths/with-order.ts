import type { PathOrder } from "../../../model/time/gate.ts";
import type { Certainty } from "../../../model/time/types.ts";
import { chronological } from "./chronological.ts";
import { withOneDeal } from "./one-deal.ts";
import { simultaneous } from "./simultaneous.ts";
import { anyOrder, type TieOrder } from "./tie-order.ts";

/** The order of that name, for work that does not ask which it is. */
export function withOrder<T>(order: PathOrder, certainty: Certainty, work: <L>(order: TieOrder<L>) => T): T {
	const sure = certainty === "CERTAIN";
	switch (order) {
		case "ANY":
			return work(anyOrder);
		case "CHRONOLOGICAL":
			return sure ? work(withOneDeal(chronological)) : work(chronological);
		case "SIMULTANEOUS":
			return sure ? work(withOneDeal(simultaneous)) : work(simultaneous);
	}
}

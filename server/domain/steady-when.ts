import { type WhenInput, type WhenParameters, whenParameters } from "./when.ts";

/** As `WhenParameters`, the days in one map. */
type SteadyWhenParameters = Omit<WhenParameters, "at" | "from" | "to" | "asKnownOn"> & {
	readonly days: Pick<WhenParameters, "at" | "from" | "to" | "asKnownOn">;
};

/**
 * `whenParameters` for statements that take some time to plan: Neo4j plans a statement anew for each combination of its
 * parameters' types, null has a type of its own, and a map is a map whatever it holds.
 * @throws UserInputError
 */
export function steadyWhen(given: WhenInput | null | undefined): SteadyWhenParameters {
	const { at, from, to, asKnownOn, ...rest } = whenParameters(given);
	return { ...rest, days: { at, from, to, asKnownOn } };
}

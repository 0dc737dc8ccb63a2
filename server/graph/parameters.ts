import neo4j from "neo4j-driver";
import type { Parameters } from "./graph.ts";

/** Parameters as the driver is to send them: whole numbers as Cypher's integers, since `LIMIT` takes no others. */
export function toParameters(parameters: Parameters): Record<string, unknown> {
	return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toParameter(value)]));
}

function toParameter(value: unknown): unknown {
	if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
	if (Array.isArray(value)) return value.map(toParameter);
	if (isMap(value)) return toParameters(value);
	return value;
}

function isMap(value: unknown): value is Parameters {
	return value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype;
}

import type { Row } from "../graph/graph.ts";
import type { Plain } from "../graph/values.ts";

/** The properties of a node or relationship, as a statement gives them in a map; what is not known may be absent. */
export type Properties = Row;

/** A value in the graph that is not what docs/graph.md says. */
export class UnexpectedValueError extends Error {
	override readonly name = "UnexpectedValueError";
	readonly code = "UNEXPECTED_VALUE";
}

function unexpected(properties: Properties, name: string, expected: string): UnexpectedValueError {
	return new UnexpectedValueError(
		`${String(properties.id ?? "A node without an id")} has ${name} = ${JSON.stringify(properties[name] ?? null)}; expected ${expected}.`,
	);
}

/** @throws UnexpectedValueError where it is absent or no text */
export function text(properties: Properties, name: string): string {
	const value = properties[name];
	if (typeof value !== "string") throw unexpected(properties, name, "a text");
	return value;
}

export function textOrNull(properties: Properties, name: string): string | null {
	return properties[name] === undefined || properties[name] === null ? null : text(properties, name);
}

export function numberOrNull(properties: Properties, name: string): number | null {
	const value = properties[name];
	if (value === undefined || value === null) return null;
	if (typeof value !== "number") throw unexpected(properties, name, "a number");
	return value;
}

/** Absent counts as false. */
export function flag(properties: Properties, name: string): boolean {
	return properties[name] === true;
}

/** Absent counts as none. */
export function texts(properties: Properties, name: string): readonly string[] {
	const value = properties[name];
	if (value === undefined || value === null) return [];
	if (!Array.isArray(value) || !value.every((one) => typeof one === "string"))
		throw unexpected(properties, name, "a list of texts");
	return value;
}

/** One of a list of words. @throws UnexpectedValueError where it is another one or absent */
export function word<W extends string>(properties: Properties, name: string, words: readonly W[]): W {
	const found = words.find((one) => one === properties[name]);
	if (found === undefined) throw unexpected(properties, name, `one of ${words.join(", ")}`);
	return found;
}

export function wordOrNull<W extends string>(properties: Properties, name: string, words: readonly W[]): W | null {
	return properties[name] === undefined || properties[name] === null ? null : word(properties, name, words);
}

/** A column that holds a map. @throws UnexpectedValueError */
export function mapOf(value: Plain | undefined): Properties {
	if (value === null || value === undefined || typeof value !== "object" || Array.isArray(value))
		throw new UnexpectedValueError(`A statement gave ${JSON.stringify(value ?? null)}; expected a map of properties.`);
	return value as Properties;
}

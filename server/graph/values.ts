import neo4j from "neo4j-driver";

/** What a statement may return: JSON, with days as `YYYY-MM-DD` strings. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

const isTemporal = (value: object): boolean =>
	neo4j.isDate(value) ||
	neo4j.isDateTime(value) ||
	neo4j.isLocalDateTime(value) ||
	neo4j.isTime(value) ||
	neo4j.isLocalTime(value) ||
	neo4j.isDuration(value);

/**
 * A value as the driver gives it, as plain JSON: temporal values as ISO text, nodes and relationships as their properties
 * with labels or type, for reports that return whole ones.
 */
export function toPlain(value: unknown): Plain {
	if (value === null || value === undefined) return null;
	if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	if (Array.isArray(value)) return value.map(toPlain);
	if (typeof value !== "object") return String(value);
	if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
	if (isTemporal(value)) return value.toString();
	if (neo4j.isNode(value)) return { labels: [...value.labels], ...plainProperties(value.properties) };
	if (neo4j.isRelationship(value)) return { ...plainProperties(value.properties), type: value.type };
	if (neo4j.isPath(value)) return value.segments.map((s) => toPlain([s.start, s.relationship, s.end]));
	return plainProperties(value);
}

function plainProperties(properties: object): { readonly [key: string]: Plain } {
	return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, toPlain(value)]));
}

import neo4j, { type Date as Day } from "neo4j-driver";

/** What a statement may return: JSON, with days as `YYYY-MM-DD` strings. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

const isTemporal = (value: object): boolean =>
	neo4j.isDateTime(value) ||
	neo4j.isLocalDateTime(value) ||
	neo4j.isTime(value) ||
	neo4j.isLocalTime(value) ||
	neo4j.isDuration(value);

/**
 * A value as the driver gives it, as plain JSON: temporal values as ISO text, nodes and relationships as their properties
 * with labels or type, for reports that return whole ones. A map is changed in its place: it is the caller's alone, and of a
 * million rows a copy each costs more than what is changed in them.
 */
export function toPlain(value: unknown): Plain {
	if (value === null || value === undefined) return null;
	if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	if (Array.isArray(value)) return value.map(toPlain);
	if (typeof value !== "object") return String(value);
	// First, because nearly all are: each of the driver's own checks takes its time.
	if (isMap(value)) return madePlain(value);
	if (neo4j.isDate(value)) return dayOf(value);
	if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
	if (isTemporal(value)) return value.toString();
	if (neo4j.isNode(value)) return { labels: [...value.labels], ...plainProperties(value.properties) };
	if (neo4j.isRelationship(value)) return { ...plainProperties(value.properties), type: value.type };
	if (neo4j.isPath(value)) return value.segments.map((s) => toPlain([s.start, s.relationship, s.end]));
	return plainProperties(value);
}

/** As the driver writes it, without its arithmetic on whole numbers of any size, which costs as much as all else of a row. */
function dayOf(date: Day): string {
	const [year, month, day] = [Number(date.year), Number(date.month), Number(date.day)];
	if (year < 0 || year > 9_999) return date.toString();
	return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

const digits = (number: number, width: number): string => String(number).padStart(width, "0");

const isMap = (value: object): value is Record<string, unknown> => Object.getPrototypeOf(value) === Object.prototype;

function madePlain(map: Record<string, unknown>): { readonly [key: string]: Plain } {
	for (const key of Object.keys(map)) {
		const value = map[key];
		if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
			continue;
		map[key] = toPlain(value);
	}
	return map as { readonly [key: string]: Plain };
}

function plainProperties(properties: object): { readonly [key: string]: Plain } {
	return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, toPlain(value)]));
}

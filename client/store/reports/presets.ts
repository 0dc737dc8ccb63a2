import { keep, kept } from "../kept.ts";

/** Values of a report's parameters under a name of the reader's. */
export interface Preset {
	readonly name: string;
	/** As the query of an address. */
	readonly query: string;
}

const keyOf = (report: string) => `chronograph.presets.${report}`;

/** The presets of a report that this browser keeps, by name. */
export function presetsOf(report: string): readonly Preset[] {
	const list = parse(kept(keyOf(report)) ?? "[]");
	return Array.isArray(list) ? list.filter(isPreset) : [];
}

/** Keeps one more; of the same name it replaces the one before. @returns all of them, or null where this browser keeps nothing */
export function keepPreset(report: string, preset: Preset): readonly Preset[] | null {
	const others = presetsOf(report).filter(({ name }) => name !== preset.name);
	const all = [...others, preset].sort((a, b) => a.name.localeCompare(b.name));
	return keep(keyOf(report), JSON.stringify(all)) ? all : null;
}

/** Forgets one. @returns those that are left */
export function forgetPreset(report: string, name: string): readonly Preset[] {
	const left = presetsOf(report).filter((each) => each.name !== name);
	keep(keyOf(report), JSON.stringify(left));
	return left;
}

const isPreset = (value: unknown): value is Preset =>
	typeof value === "object" &&
	value !== null &&
	typeof Reflect.get(value, "name") === "string" &&
	typeof Reflect.get(value, "query") === "string";

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

import { nearest } from "../../../model/nearest.ts";
import type { ReportColumn } from "../../../model/report/column.ts";
import type { ReportParameter } from "../../../model/report/parameter.ts";
import { type Chart, type Role, views } from "./charts.ts";
import { anyDayOf, dataDayInWords, dataDayNames } from "./data-days.ts";
import type { Header } from "./header-schema.ts";
import { isBefore, readValue } from "./parameters.ts";
import type { DeclaredParameter } from "./report.ts";
import { ReportError } from "./report-error.ts";
import { reservedNames } from "./standard-parameters.ts";

interface Mistake {
	/** Where in the header: `["views", 1, "x"]`. */
	readonly path: readonly PropertyKey[];
	readonly message: string;
}

/** What does not fit together in a header whose parts are each well written. */
export function headerMistakes({ parameters, columns, key, charts }: Header): readonly Mistake[] {
	return [
		...twice(parameters).map((place) => ({
			path: ["parameters", place, "name"],
			message: "there is one of that name before",
		})),
		...twice(columns).map((place) => ({
			path: ["columns", place, "name"],
			message: "there is one of that name before",
		})),
		...parameters.flatMap((parameter, place) =>
			[...mistakesOfParameter(parameter), ...mistakesOfOrder(parameter, parameters)].map(({ path, message }) => ({
				path: ["parameters", place, ...path],
				message,
			})),
		),
		...columns.flatMap((column, place) =>
			column.words !== null && column.type !== "Text"
				? [{ path: ["columns", place, "words"], message: `of a column of type Text alone, not ${column.type}` }]
				: [],
		),
		...(key ?? []).flatMap((name, place) => missing(name, columns, ["key", place])),
		...charts.flatMap((chart, place) =>
			mistakesOfView(chart, columns).map(({ path, message }) => ({ path: ["views", place, ...path], message })),
		),
	];
}

const twice = (named: readonly { readonly name: string }[]): number[] =>
	named.flatMap(({ name }, place) => (named.findIndex((other) => other.name === name) < place ? [place] : []));

function mistakesOfParameter(parameter: ReportParameter): Mistake[] {
	const { name, type, labels, min, max, choices } = parameter;
	const mistakes: Mistake[] = [];
	if (reservedNames.includes(name))
		mistakes.push({
			path: ["name"],
			message: `${name} has a meaning of its own: how many rows are asked for, in which language`,
		});
	if (labels.length > 0 && type !== "Entity")
		mistakes.push({ path: ["labels"], message: `of a parameter of type Entity alone, not ${type}` });
	const isNumber = type === "Int" || type === "Float";
	for (const bound of ["min", "max"] as const)
		if (parameter[bound] !== null && !isNumber)
			mistakes.push({ path: [bound], message: `of a number alone, not of ${type}` });
	if (min !== null && max !== null && min > max)
		mistakes.push({ path: ["min"], message: `${min} is more than max, ${max}` });
	const free = { ...parameter, choices: null, list: false };
	for (const [place, choice] of (choices ?? []).entries()) {
		const message = refusal(free, choice);
		if (message !== null) mistakes.push({ path: ["choices", place], message });
	}
	if (parameter.default !== null && mistakes.length === 0) {
		const message = refusalOfDefault(parameter);
		if (message !== null) mistakes.push({ path: ["default"], message });
	}
	return mistakes;
}

const ordered: readonly string[] = ["Date", "Int", "Float"];

function mistakesOfOrder(parameter: DeclaredParameter, parameters: readonly DeclaredParameter[]): Mistake[] {
	const { type, list, notBefore } = parameter;
	if (notBefore === null) return [];
	const path = ["notBefore"];
	const other = parameters.find((each) => each.name === notBefore && each !== parameter);
	if (!other) {
		const near = nearest(
			notBefore,
			parameters.filter((each) => each !== parameter).map(({ name }) => name),
		);
		return [
			{ path, message: `there is no other parameter ${notBefore}${near === null ? "" : `; did you mean ${near}?`}` },
		];
	}
	if (list || other.list || !ordered.includes(type) || type !== other.type)
		return [{ path, message: `of two single values of one type, ${ordered.join(" or ")}` }];
	if (isBefore(anyDayOf(parameter.default), anyDayOf(other.default)))
		return [{ path, message: `by default ${notBefore} lies after ${parameter.name}` }];
	return [];
}

function refusalOfDefault(parameter: ReportParameter): string | null {
	const ofData = parameter.type === "Date" && !parameter.list && parameter.choices === null;
	if (ofData && dataDayInWords(parameter.default) !== null) return null;
	const message = refusal(parameter, parameter.default);
	return message !== null && ofData ? `${message.replace(/\.$/, "")}, or one of ${dataDayNames}` : message;
}

function refusal(parameter: ReportParameter, value: unknown): string | null {
	try {
		readValue(parameter, value, null);
		return null;
	} catch (error) {
		if (error instanceof ReportError) return error.message;
		throw error;
	}
}

function mistakesOfView({ view, roles }: Chart, columns: readonly ReportColumn[]): Mistake[] {
	const known: Readonly<Record<string, Role>> = views[view];
	const unknown = Object.keys(roles).filter((role) => !(role in known));
	const needed = Object.entries(known).flatMap(([role, { required }]) => (required && !(role in roles) ? [role] : []));
	return [
		...unknown.map((role) => ({ path: [role], message: `a ${view} has no ${role}; ${rolesInWords(known)}` })),
		...(needed.length === 0
			? []
			: [
					{
						path: [],
						message: `a ${view} needs ${needed.join(" and ")}: { type: ${view}, ${needed.map((role) => `${role}: COLUMN`).join(", ")} }`,
					},
				]),
		...Object.entries(roles).flatMap(([role, name]) => {
			const allowed = known[role]?.types;
			const column = columns.find((each) => each.name === name);
			if (!column) return missing(name, columns, [role]);
			if (allowed === undefined || allowed.includes(column.type)) return [];
			return [{ path: [role], message: `${name} is of type ${column.type}; it must be ${allowed.join(", ")}` }];
		}),
	];
}

function rolesInWords(known: Readonly<Record<string, Role>>): string {
	const names = Object.keys(known);
	return names.length === 0 ? "it takes no columns" : `it takes ${names.join(", ")}`;
}

function missing(name: string, columns: readonly ReportColumn[], path: readonly PropertyKey[]): Mistake[] {
	const names = columns.map((column) => column.name);
	if (names.includes(name)) return [];
	const near = nearest(name, names);
	return [
		{
			path,
			message: `there is no column ${name}${near === null ? `; there are ${names.join(", ")}` : `; did you mean ${near}?`}`,
		},
	];
}

import { GraphError } from "../../../graph/errors.ts";
import type { Graph, Plan } from "../../../graph/graph.ts";
import { readStatement } from "../cypher/statement.ts";
import { parametersIn } from "../cypher/tokens.ts";
import { type ReadHeader, readHeader } from "../header.ts";
import type { Report } from "../report.ts";
import { ReportError } from "../report-error.ts";
import { limitParameter } from "../standard-parameters.ts";
import { droppedFacts } from "./dropped-facts.ts";
import { emptyingParameters } from "./emptying-parameters.ts";
import { strangeFunctions } from "./functions.ts";
import { missingKeys } from "./missing-keys.ts";
import { mixedSums } from "./mixed-sums.ts";
import { notStanding } from "./not-standing.ts";
import { planWarnings } from "./plan-warnings.ts";
import { inLines, type Problem } from "./problem.ts";
import { requireRead } from "./reads-only.ts";
import { withoutRenames } from "./renames.ts";
import { unknownNames } from "./unknown-names.ts";

/** A report of this name and text, with all that is wrong with it. @throws GraphError where the database cannot be asked */
export type Checker = (name: string, text: string) => Promise<Report>;

const mostKept = 500;

/** Checks reports on a graph, each text once. */
export function createChecker(graph: Pick<Graph, "explain">): Checker {
	const kept = new Map<string, Promise<Report>>();
	return (name, text) => {
		const key = `${name}\n${text}`;
		const known = kept.get(key);
		if (known) return known;
		if (kept.size >= mostKept) kept.clear();
		const report = checkReport(graph, name, text);
		kept.set(key, report);
		report.catch(() => kept.delete(key));
		return report;
	};
}

/** Checks a report by what its file says alone: what only the database knows of its statement is not asked. */
export function checkText(name: string, text: string): Report {
	const header = readHeader(name, text);
	if (header.report.error !== null) return header.report;
	const errors = [...unsafeIn(header), ...parameterMistakes(header)];
	return errors.length === 0 ? header.report : { ...header.report, error: inLines(errors).join("\n") };
}

const unsafeIn = (header: ReadHeader): readonly Problem[] => [
	...strangeFunctions(statementTokens(header)),
	...versionMistakes(header),
];

async function checkReport(graph: Pick<Graph, "explain">, name: string, text: string): Promise<Report> {
	const header = readHeader(name, text);
	if (header.report.error !== null) return header.report;
	const statement = statementTokens(header);
	const unsafe = unsafeIn(header);
	const errors = [...unsafe, ...parameterMistakes(header)];
	const plan = unsafe.length > 0 ? null : await explain(graph, text, statement[0]?.line ?? 1);
	if (plan !== null && "error" in plan) errors.push(plan.error);
	else if (plan !== null) errors.push(...columnMistakes(header, plan));
	if (errors.length > 0 || plan === null || "error" in plan)
		return { ...header.report, error: inLines(errors).join("\n") };

	const clauses = withoutRenames(readStatement(statement));
	const warnings = [
		...droppedFacts(clauses),
		...emptyingParameters(clauses, header.report.parameters),
		...notStanding(clauses),
		...mixedSums(clauses),
		...missingKeys(clauses),
		...planWarnings(plan, statement[0]?.line ?? 1),
		...unknownNames(plan, statement),
	];
	return { ...header.report, warnings: inLines(warnings) };
}

/** Without `CYPHER 25`. */
const statementTokens = ({ tokens }: ReadHeader) => (isVersioned({ tokens }) ? tokens.slice(2) : tokens);

const isVersioned = ({ tokens }: Pick<ReadHeader, "tokens">): boolean =>
	tokens[0]?.text.toUpperCase() === "CYPHER" && tokens[1]?.text === "25";

/** In older Cypher `\u0027` ends a string before anything is read, so that no check would see what is run. */
function versionMistakes(header: ReadHeader): readonly Problem[] {
	const line = header.tokens[0]?.line ?? 1;
	return isVersioned(header) ? [] : [{ line, message: "the statement must begin with CYPHER 25" }];
}

function parameterMistakes({ report, tokens, lineOf }: ReadHeader): Problem[] {
	const used = parametersIn(tokens);
	const declared = report.parameters.map(({ name }) => name);
	return [
		...[...used].flatMap(([name, line]) =>
			declared.includes(name) || name === limitParameter
				? []
				: [{ line, message: `the statement uses $${name}, which the header does not declare under parameters` }],
		),
		...declared.flatMap((name, place) =>
			used.has(name)
				? []
				: [
						{
							line: lineOf(["parameters", place, "name"]),
							message: `the statement does not use $${name}, which the header declares`,
						},
					],
		),
	];
}

function columnMistakes({ report, lineOf, tokens }: ReadHeader, { columns }: Plan): Problem[] {
	const declared = report.columns.map(({ name }) => name);
	const line = tokens.findLast(({ kind, text }) => kind === "word" && text.toLowerCase() === "return")?.line ?? 1;
	return [
		...columns.flatMap((name) =>
			declared.includes(name)
				? []
				: [{ line, message: `the statement returns ${name}, which the header does not declare under columns` }],
		),
		...declared.flatMap((name, place) =>
			columns.includes(name)
				? []
				: [
						{
							line: lineOf(["columns", place, "name"]),
							message: `the statement does not return ${name}, which the header declares; it returns ${columns.join(", ")}`,
						},
					],
		),
	];
}

/** The plan of the statement on the database, or why there is none that may be run. */
async function explain(
	graph: Pick<Graph, "explain">,
	text: string,
	line: number,
): Promise<Plan | { readonly error: Problem }> {
	try {
		const plan = await graph.explain(text);
		requireRead(plan);
		return plan;
	} catch (error) {
		if (error instanceof ReportError) return { error: { line, message: error.message } };
		if (!(error instanceof GraphError) || error.code !== "BAD_STATEMENT") throw error;
		const [, where] = /\(line (\d+), column \d+/.exec(error.message) ?? [];
		return { error: { line: where === undefined ? line : Number(where), message: error.message.split("\n")[0] ?? "" } };
	}
}

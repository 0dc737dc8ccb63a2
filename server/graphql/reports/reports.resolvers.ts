import { allowed } from "../../domain/allowed.ts";
import { DataChangedError } from "../../domain/reports/open-report.ts";
import { ReportError } from "../../domain/reports/report-error.ts";
import { UserInputError } from "../../domain/user-input-error.ts";
import { DeliberateError } from "../errors.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { wordsIn } from "../words.ts";

export const resolvers = {
	Query: {
		reports: (_root, _args, { reports }) => reports.byText.all(),
		report: (_root, { name }, { reports }) => reports.byText.find(name),
		runReport: async (_root, { name, parameters, limit }, { reports, signal }) => {
			if (parameters !== null && parameters !== undefined && !isMap(parameters))
				throw new UserInputError("parameters", parameters, allowed.parameters);
			try {
				return await reports.run(name, parameters ?? {}, { limit: limit ?? null, signal });
			} catch (error) {
				// What took too long is for the log too.
				if (error instanceof ReportError && error.code !== "QUERY_TIMEOUT") throw asCaller(error);
				throw error instanceof DataChangedError ? new DeliberateError(error.code, error.words) : error;
			}
		},
	},
	Report: {
		title: ({ title }, args) => wordsIn(title, args),
		description: ({ description }, args) => description && wordsIn(description, args),
		parameters: async (report, _args, { reports }) => (await reports.dated(report)).parameters,
		// Of these alone and a day of the data the database is asked.
		error: async (report, _args, { reports }) => (await reports.checked(report)).error,
		warnings: async (report, _args, { reports }) => (await reports.checked(report)).warnings,
		views: ({ charts }) => [...new Set(charts.map(({ view }) => view))],
	},
	ReportParameter: {
		title: ({ title }, args) => title && wordsIn(title, args),
		type: ({ type, list }) => (list ? `[${type}]` : type),
		choiceTitles: ({ choiceTitles }, args) => choiceTitles?.map((title) => wordsIn(title, args)) ?? null,
		help: ({ help }, args) => help && wordsIn(help, args),
	},
	ReportChart: {
		title: ({ title }, args) => title && wordsIn(title, args),
		columns: ({ roles }) => Object.entries(roles).map(([role, column]) => ({ role, column })),
	},
	ReportColumn: {
		words: ({ words }, args) =>
			words && Object.entries(words).map(([value, each]) => ({ value, words: wordsIn(each, args) })),
		title: ({ title }, args) => wordsIn(title, args),
		entity: ({ type }) => type === "Entity",
	},
} satisfies Resolvers;

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
	value !== null && typeof value === "object" && !Array.isArray(value);

/** The caller's own mistakes have the code that all such have. */
function asCaller({ code, words, argument, offer }: ReportError): DeliberateError {
	const details = { ...(argument !== null && { argument }), ...(offer !== null && { offer }) };
	return new DeliberateError(code === "BAD_PARAMETER" ? "BAD_USER_INPUT" : code, words, details);
}

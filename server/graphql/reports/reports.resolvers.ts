import { allReports, findReport } from "../../domain/reports/catalogue.ts";
import { ReportError } from "../../domain/reports/report-error.ts";
import { runReport } from "../../domain/reports/run-report.ts";
import { UserInputError } from "../../domain/user-input-error.ts";
import { DeliberateError } from "../errors.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { wordsIn } from "../words.ts";

export const resolvers = {
	Query: {
		reports: () => allReports(),
		report: (_root, { name }) => findReport(name),
		runReport: async (_root, { name, parameters, limit }, { graph }) => {
			if (parameters !== null && parameters !== undefined && !isMap(parameters))
				throw new UserInputError("parameters", parameters, "an object of names and values");
			try {
				return await runReport(graph, name, parameters ?? {}, limit === null || limit === undefined ? {} : { limit });
			} catch (error) {
				throw error instanceof ReportError ? asCaller(error) : error;
			}
		},
	},
	Report: {
		title: ({ title }, args) => wordsIn(title, args),
		description: ({ description }, args) => description && wordsIn(description, args),
	},
	ReportParameter: {
		type: ({ type, list }) => (list ? `[${type}]` : type),
		help: ({ help }, args) => help && wordsIn(help, args),
	},
	ReportColumn: {
		title: ({ title }, args) => wordsIn(title, args),
		entity: ({ type }) => type === "Entity",
	},
} satisfies Resolvers;

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
	value !== null && typeof value === "object" && !Array.isArray(value);

/** The caller's own mistakes have the code that all such have. */
function asCaller({ code, message }: ReportError): DeliberateError {
	return new DeliberateError(code === "BAD_PARAMETER" ? "BAD_USER_INPUT" : code, message);
}

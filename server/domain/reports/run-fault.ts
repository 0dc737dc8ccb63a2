import type { Language } from "../../../model/time/wording.ts";
import { GraphError } from "../../graph/errors.ts";
import { onlyEnglish } from "../only-english.ts";
import type { Report } from "./report.ts";
import { ReportError } from "./report-error.ts";

/**
 * What was thrown while a report ran, with the report's name where else nothing tells it, and with the time that it had
 * where that was too short: `usual`, in milliseconds, where its header says nothing of it.
 */
export function inReport({ name, timeout }: Report, error: unknown, usual: number): unknown {
	if (!(error instanceof GraphError)) return error;
	const cause = { cause: error };
	if (error.code === "QUERY_TIMEOUT")
		return new ReportError(
			"QUERY_TIMEOUT",
			{
				en: `The database stopped the report ${name} because it took too long: it has ${
					timeout === null
						? `${seconds(usual, "en")}, which QUERY_TIMEOUT sets; a timeout in its header can give it more`
						: `${seconds(timeout, "en")}, which its header sets (timeout)`
				}.`,
				fr: `La base a mis fin au rapport ${name}, qui durait trop longtemps : il a ${
					timeout === null
						? `${seconds(usual, "fr")}, que fixe QUERY_TIMEOUT ; un timeout dans son en-tête peut lui en donner plus`
						: `${seconds(timeout, "fr")}, que fixe son en-tête (timeout)`
				}.`,
			},
			cause,
		);
	const failed = `The report ${name} failed while it ran: ${error.message}`;
	// What its own statement does wrong is for whoever runs it to see; what else befalls the database is not.
	if (error.code === "BAD_STATEMENT")
		return new ReportError(
			"BROKEN_REPORT",
			{ en: failed, fr: `Le rapport ${name} a échoué pendant son exécution : ${onlyEnglish(error.message).fr}` },
			cause,
		);
	return error.code === "GRAPH_ERROR" ? new GraphError(error.code, failed, cause) : error;
}

const words = { en: ["second", "seconds"], fr: ["seconde", "secondes"] } as const;

function seconds(milliseconds: number, language: Language): string {
	const [one, more] = words[language];
	return milliseconds === 1_000 ? `1 ${one}` : `${(milliseconds / 1_000).toLocaleString(language)} ${more}`;
}

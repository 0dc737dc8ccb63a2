import type { StoredAnswer } from "../../../model/report/compare.ts";
import { dataSetsIn } from "../../domain/data-version.ts";
import { onlyEnglish } from "../../domain/only-english.ts";
import type { AskedReport } from "../../domain/reports/ask.ts";
import { ReportError } from "../../domain/reports/report-error.ts";

/**
 * An answer of a database without data says nothing of the world: most likely another database was meant.
 * @throws ReportError NO_DATA
 */
export function requireData({ data }: AskedReport): void {
	if (data === "")
		throw new ReportError(
			"NO_DATA",
			onlyEnglish(
				"There is no data in this database. Import it: npx chronograph import. Or is another meant, by CHRONOGRAPH_HOME or NEO4J_URI?",
			),
		);
}

/**
 * Without a data set that the earlier answer was made from, all of its rows would count as removed.
 * @throws ReportError NO_DATA
 */
export function requireDataOf(before: StoredAnswer, file: string, asked: AskedReport): void {
	requireData(asked);
	const here = dataSetsIn(asked.data);
	const missing = dataSetsIn(before.data).filter((id) => !here.includes(id));
	if (missing.length > 0)
		throw new ReportError(
			"NO_DATA",
			onlyEnglish(
				`${file} was made from ${missing.join(" and ")}, which this database does not have; it has ${here.join(" and ")}. Nothing is compared or written. Import it, or write a new answer: --format json --output ${file}`,
			),
		);
}

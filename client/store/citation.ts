import type { OwnAddress } from "../../model/own-address.ts";
import { formatDay } from "../../model/time/wording.ts";
import type { ReportAnswer } from "../api/report-answer.ts";
import { ownAddressToCite } from "./address-to-send.ts";
import { datasets, dataVersion, inData } from "./datasets.ts";
import { today } from "./date.ts";
import { language, words } from "./language.ts";
import type { Report } from "./reports/report.ts";

/** A data set as it is cited. */
interface Cited {
	readonly id: string;
	readonly citation: string;
}

/** How to cite an entity or fact as it was read today: what it is, of which data in which version, when and where. */
export const citationOf = (title: string, own: OwnAddress, { origin }: Pick<Location, "origin">): string =>
	[`${title} (${own.id}).`, ...shownData(), readAt(ownAddressToCite(own, origin))].join(" ");

/** How to cite the data as a whole. */
export const citationOfData = ({ origin }: Pick<Location, "origin">): string =>
	[...shownData(), readAt(inData(`${origin}/`))].join(" ");

/**
 * An answer as it is cited: which report, the day it was run, of which version of which data, and where it is asked again.
 * @param address the report's, with its parameters
 */
export function citationOfAnswer(
	report: Pick<Report, "title">,
	{ data, ranAt }: Pick<ReportAnswer, "data" | "ranAt">,
	known: readonly Cited[],
	address: string,
): string {
	return [...sourceOfAnswer(report, { data, ranAt }, known), address].join(" ");
}

/** Which report an answer is of, the day it was run, and of which version of which data. */
export function sourceOfAnswer(
	report: Pick<Report, "title">,
	{ data, ranAt }: Pick<ReportAnswer, "data" | "ranAt">,
	known: readonly Cited[],
): readonly string[] {
	const used = known.filter(({ id }) => data.split(",").some((version) => version.startsWith(`${id}@`)));
	const day = formatDay(ranAt.slice(0, 10), language.value);
	return [
		words.value.reports.cite.ran(report.title[language.value], day),
		...dataInWords(used, data === "" ? null : data),
	];
}

const shownData = (): readonly string[] =>
	dataVersion.value === null ? [] : dataInWords(datasets.value, dataVersion.value);

/** @param version as `extensions.data` of an answer has it; null where it is not known */
const dataInWords = (cited: readonly Cited[], version: string | null): readonly string[] => [
	...cited.map(({ citation }) => citation),
	...(version === null ? [] : [words.value.cite.version(version.replaceAll(",", ", "))]),
];

const readAt = (address: string): string => words.value.cite.read(formatDay(today(), language.value), address);

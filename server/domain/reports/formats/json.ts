import type { ReportResult } from "../result.ts";
import { toStored } from "../stored.ts";
import type { WholeContext, WholeFormat } from "./format.ts";

const write = async (result: ReportResult, { language }: WholeContext): Promise<string> =>
	`${JSON.stringify(toStored(result, language), null, 2)}\n`;

/** The rows as objects, with the parameters, the version of the data and the time of running: what `--compare` reads. */
export const json: WholeFormat = {
	ending: "json",
	mediaType: "application/json; charset=utf-8",
	streamed: false,
	write,
};

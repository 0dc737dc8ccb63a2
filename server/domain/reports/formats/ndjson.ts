import type { Language } from "../../../../model/time/wording.ts";
import type { OpenedResult } from "../result.ts";
import { cutAfter } from "./cut.ts";
import type { StreamedFormat } from "./format.ts";

async function* rows(result: OpenedResult, language: Language): AsyncGenerator<string> {
	const names = result.columns.map(({ name }) => name);
	for await (const batch of result.batches) {
		let lines = "";
		for (const row of batch) {
			const object: Record<string, unknown> = {};
			for (const [place, name] of names.entries()) object[name] = row[place] ?? null;
			lines += `${JSON.stringify(object)}\n`;
		}
		yield lines;
	}
	if (result.truncated())
		yield `${JSON.stringify({ cut: { after: result.limit, message: cutAfter(result, language) } })}\n`;
}

/** One JSON object a row and line; where rows were left out, a last line that has only `cut`. */
export const ndjson: StreamedFormat = {
	ending: "ndjson",
	mediaType: "application/x-ndjson; charset=utf-8",
	streamed: true,
	write: rows,
};

import type { Order } from "./sorted-rows.ts";

/** How an answer is looked at: what stands after `#` in the address of its report, so that a link and a next run keep it. */
export interface AnswerLook {
	/** The name of the view; null is the first. */
	readonly view: string | null;
	/** By which column the table is in order; null is the report's own. */
	readonly order: Order | null;
	/** What the rows of the table have to contain. */
	readonly words: string;
}

/** `bar&sort=-amount&find=musk`: what cannot be read is as the page opens anyway. */
export function readLook(fragment: string): AnswerLook {
	const [first = "", ...rest] = fragment.split("&");
	const view = first.includes("=") || first === "" ? null : first;
	const given = new URLSearchParams((view === null ? [first, ...rest] : rest).join("&"));
	const sort = given.get("sort") ?? "";
	const column = sort.replace(/^-/, "");
	return {
		view,
		order: column === "" ? null : { column, descending: sort.startsWith("-") },
		words: given.get("find") ?? "",
	};
}

/** What stands in an address, without `#`. */
export function writeLook({ view, order, words }: AnswerLook): string {
	return [
		...(view === null ? [] : [view]),
		...(order === null ? [] : [`sort=${order.descending ? "-" : ""}${encodeURIComponent(order.column)}`]),
		...(words === "" ? [] : [`find=${encodeURIComponent(words)}`]),
	].join("&");
}

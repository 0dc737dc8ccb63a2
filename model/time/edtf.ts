import { parseDate } from "./edtf-date.ts";
import { PeriodError } from "./period-error.ts";
import { type VagueDate, writtenSpan } from "./span.ts";
import { suggestPeriod } from "./suggestion.ts";

/** A period as a person wrote it, taken apart; what the bounds and the wording are made of. */
export type Period =
	/** `2015`, `2018-02`, `2019-03-11`, `2018-23`, each with `~`, `?` or `%` */
	| { readonly form: "date"; readonly date: VagueDate }
	/** `a/b` */
	| { readonly form: "interval"; readonly start: VagueDate; readonly end: VagueDate }
	/** `a/..` */
	| { readonly form: "ongoing"; readonly start: VagueDate }
	/** `a/` */
	| { readonly form: "endUnknown"; readonly start: VagueDate }
	/** `/b` */
	| { readonly form: "startUnknown"; readonly end: VagueDate }
	/** `[a..b]` */
	| { readonly form: "between"; readonly from: VagueDate; readonly to: VagueDate };

/** The library takes half a millisecond for a date, and a page puts the same few hundred in words again and again. */
const parsed = new Map<string, Period>();
const MOST_KEPT = 10_000;

/**
 * Takes a period apart. The `edtf` library reads its dates; what stands between them is read here, because
 * the library does not tell `a/..` from `a/` and refuses seasons and mixed precisions at the ends.
 * @throws PeriodError for what is no EDTF, and for what the design's table of periods does not allow
 */
export function parsePeriod(text: string): Period {
	const known = parsed.get(text);
	if (known !== undefined) return known;
	const period = readPeriod(text);
	if (parsed.size >= MOST_KEPT) parsed.clear();
	parsed.set(text, period);
	return period;
}

function readPeriod(text: string): Period {
	if (text.trim() === "") {
		throw new PeriodError("the period is empty; leave it out where no date is known, or write one such as 2018-03");
	}
	const suggestion = isPlainlyEdtf(text) ? null : suggestPeriod(text);
	if (suggestion !== null && suggestion !== text) {
		throw new PeriodError(`"${text}" is not EDTF; write ${suggestion}`, misfit(text));
	}
	if (/^[[{]/.test(text)) return parseSet(text);
	if (text.includes("/")) return parseInterval(text);
	return { form: "date", date: parseDate(text, 1) };
}

/** Whether a `?` or `%` stands anywhere in it. */
export function isUncertain(period: Period): boolean {
	const dates: VagueDate[] =
		period.form === "date"
			? [period.date]
			: period.form === "between"
				? [period.from, period.to]
				: period.form === "interval"
					? [period.start, period.end]
					: [period.form === "startUnknown" ? period.end : period.start];
	return dates.some((date) => date.uncertain);
}

/** Made of nothing but what EDTF is made of, so that what is wrong with it can be said more closely. */
function isPlainlyEdtf(text: string): boolean {
	const likeADate = /^\d{1,8}([-/.]\d{1,4}){0,2}$/.test(text) && !/^\d{1,4}$/.test(text);
	if (likeADate) return /^\d{4}(-\d\d){1,2}$|^\d{4}\/\d{4}$/.test(text);
	return /^[\dXYTESZ:+,?~%[\]{}/.-]+$/.test(text) && !/^\d{4}(-\d\d){0,2}\.\.\d{4}/.test(text);
}

/** The first place that is no EDTF, from 1. */
function misfit(text: string): number {
	const place = text.search(/[^\d?~%[\]/.-]/);
	return place < 0 ? 1 : place + 1;
}

function parseSet(text: string): Period {
	if (text.startsWith("{")) {
		throw new PeriodError(`"${text}" means all of its members; write one fact for each of them`);
	}
	if (!text.endsWith("]")) {
		throw new PeriodError(`"${text}" has no ] at its end; write a set such as [2019-03-12..2019-09-10]`, text.length);
	}
	const inner = text.slice(1, -1);
	const comma = inner.indexOf(",");
	if (comma >= 0) {
		throw new PeriodError(
			`"${text}" has several members; write one range from the first to the last of them: [${ends(inner)}]`,
			comma + 2,
		);
	}
	const dots = inner.indexOf("..");
	if (dots < 0) throw new PeriodError(`"${text}" has one member; write ${inner || "a date"} without brackets`);
	const [fromText, toText] = [inner.slice(0, dots), inner.slice(dots + 2)];
	if (fromText === "" || toText === "") {
		const advice = fromText === "" && toText !== "" ? `; where only the last day is known, write /${toText}` : "";
		throw new PeriodError(
			`"${text}" has no ${fromText === "" ? "first" : "last"} day; write both, such as [2019-03-12..2019-09-10]${advice}`,
			fromText === "" ? 2 : dots + 4,
		);
	}
	const qualifier = inner.search(/[~?%]/);
	if (qualifier >= 0) {
		throw new PeriodError(
			`"${text}" qualifies a day of a set; a set already says between which days: leave the ${inner[qualifier]} out and write the widest days it may be`,
			qualifier + 2,
		);
	}
	const from = parseDate(fromText, 2);
	const to = parseDate(toText, dots + 4);
	refuseBackwards(text, [from, fromText], [to, toText], dots + 4, `[${toText}..${fromText}]`);
	return { form: "between", from, to };
}

/** The outermost dates of a set of several, as one range. */
function ends(members: string): string {
	const dates = members.split(/,|\.\./).map((date) => date.trim());
	return `${dates.at(0)}..${dates.at(-1)}`;
}

function parseInterval(text: string): Period {
	const slash = text.indexOf("/");
	const second = text.indexOf("/", slash + 1);
	if (second >= 0) {
		throw new PeriodError(`"${text}" has two slashes; an interval has one, such as 2015/2018`, second + 1);
	}
	const [startText, endText] = [text.slice(0, slash), text.slice(slash + 1)];
	const startOpen = startText === "" || startText === "..";
	if (startOpen && (endText === "" || endText === "..")) {
		throw new PeriodError(`"${text}" says nothing of either end; leave the period out where no date is known`);
	}
	if (startText === "..") {
		throw new PeriodError(`"${text}" has had no beginning at all; where its beginning is not known, write /${endText}`);
	}
	if (startText === "") return { form: "startUnknown", end: parseDate(endText, 2) };
	const start = parseDate(startText, 1);
	if (endText === "..") return { form: "ongoing", start };
	if (endText === "") return { form: "endUnknown", start };
	const end = parseDate(endText, slash + 2);
	refuseBackwards(text, [start, startText], [end, endText], slash + 2, `${endText}/${startText}`);
	return { form: "interval", start, end };
}

/** As written: that a `~` widens both ends does not make 2018~/2017 run forwards. */
function refuseBackwards(
	text: string,
	[first, firstText]: [VagueDate, string],
	[last, lastText]: [VagueDate, string],
	column: number,
	forwards: string,
): void {
	if (writtenSpan(first).first <= writtenSpan(last).last) return;
	throw new PeriodError(
		`"${text}" runs backwards: ${firstText} comes after ${lastText}; write ${forwards} if that is what is meant`,
		column,
	);
}

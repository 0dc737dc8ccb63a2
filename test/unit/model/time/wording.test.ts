import { describe, expect, it } from "vitest";
import { boundsOf, leanOn } from "../../../../model/time/bounds.ts";
import {
	formatDay,
	formatLastAttested,
	formatPeriod,
	formatPeriodBriefly,
	type WrittenPeriod,
} from "../../../../model/time/wording.ts";
import type { Nature } from "../../../../model/vocabulary/types.ts";

const written = (text: string, nature: Nature): WrittenPeriod => ({
	...boundsOf({ period: text }, nature, { lastAttested: "2023-04" }),
	nature,
	text,
	attested: null,
});
const attested = (day: string): WrittenPeriod => ({
	...boundsOf({ attested: day }, "STATE"),
	nature: "STATE",
	text: null,
	attested: day,
});
const occurrence = (text: string) => written(text, "OCCURRENCE");
const state = (text: string) => written(text, "STATE");

describe("A day in words", () => {
	it("reads as a person writes it", () => {
		expect(formatDay("2019-09-30", "en")).toBe("30 Sep 2019");
		expect(formatDay("2019-09-30", "fr")).toBe("30 sept. 2019");
		expect(formatDay("2018-08-01", "fr")).toBe("1er août 2018");
		expect(formatDay("1969-12-31", "en")).toBe("31 Dec 1969");
		expect(formatDay("2016-02-29", "en")).toBe("29 Feb 2016");
	});

	it("has its era before the year 1000, and is not moved into another century", () => {
		expect(formatDay("0044-03-15", "en")).toBe("15 Mar AD 44");
		expect(formatDay("0044-03-15", "fr")).toBe("15 mars 44 apr. J.-C.");
	});
});

describe("A period in words", () => {
	it.each<[period: WrittenPeriod, english: string, french: string]>([
		[occurrence("2015"), "in 2015", "en 2015"],
		[state("2015"), "in 2015", "en 2015"],
		[occurrence("2023-03"), "some day in March 2023", "un jour de mars 2023"],
		[occurrence("2023-04"), "some day in April 2023", "un jour d’avril 2023"],
		[occurrence("[2023-03-01..2023-03-31]"), "some day in March 2023", "un jour de mars 2023"],
		[state("2023-03"), "in March 2023", "en mars 2023"],
		[occurrence("2019-03-11"), "on 11 Mar 2019", "le 11 mars 2019"],
		[occurrence("2018-21"), "in spring 2018", "au printemps 2018"],
		[occurrence("2018-23"), "in autumn 2018", "à l’automne 2018"],
		[occurrence("2018~"), "around 2018", "vers 2018"],
		[occurrence("2018-22~"), "around summer 2018", "vers l’été 2018"],
		[occurrence("2018-08-01~"), "around 1 Aug 2018", "vers le 1er août 2018"],
		[occurrence("2018?"), "in 2018, date uncertain", "en 2018, date incertaine"],
		[occurrence("2018%"), "around 2018, date uncertain", "vers 2018, date incertaine"],
		[occurrence("[2019-03-12..2019-09-10]"), "between 12 Mar and 10 Sep 2019", "entre le 12 mars et le 10 sept. 2019"],
		[occurrence("[2019-03-12..2019-03-20]"), "between 12 and 20 Mar 2019", "entre le 12 et le 20 mars 2019"],
		[occurrence("[2015..2018]"), "between 2015 and 2018", "entre 2015 et 2018"],
		[
			occurrence("[2018-12-01..2019-03-21]"),
			"between 1 Dec 2018 and 21 Mar 2019",
			"entre le 1er déc. 2018 et le 21 mars 2019",
		],
		[state("[2018-03..2018-06]"), "some time between March and June 2018", "à un moment entre mars et juin 2018"],
		[state("2015/2018"), "from 2015 to 2018", "de 2015 à 2018"],
		[state("2018-08/2019-10"), "from August 2018 to October 2019", "d’août 2018 à octobre 2019"],
		[state("2023-03-09/2023-04-04"), "from 9 Mar to 4 Apr 2023", "du 9 mars au 4 avr. 2023"],
		[state("2015~/2018"), "from around 2015 to 2018", "de 2015 environ à 2018"],
		[state("2018-21/2018-23"), "from spring to autumn 2018", "du printemps à l’automne 2018"],
		[state("2023-03-09/.."), "since 9 Mar 2023", "depuis le 9 mars 2023"],
		[state("2015/.."), "since 2015", "depuis 2015"],
		[state("2015/"), "from 2015, end unknown", "à partir de 2015, fin inconnue"],
		[state("2018-04/"), "from April 2018, end unknown", "à partir d’avril 2018, fin inconnue"],
		[state("/2018"), "until 2018", "jusqu’en 2018"],
		[state("/2018-08-09"), "until 9 Aug 2018", "jusqu’au 9 août 2018"],
		[state("/2018-22"), "until summer 2018", "jusqu’à l’été 2018"],
		[occurrence("/2018"), "by 2018", "en 2018 au plus tard"],
		[occurrence("/2018-08-09"), "by 9 Aug 2018", "le 9 août 2018 au plus tard"],
		[attested("2023-04"), "last attested April 2023", "dernière attestation\u00a0: avril 2023"],
		[attested("2023-04-14"), "last attested 14 Apr 2023", "dernière attestation\u00a0: 14 avr. 2023"],
		[
			attested("[2018-01..2018-03]"),
			"last attested between January and March 2018",
			"dernière attestation\u00a0: entre janvier et mars 2018",
		],
	])("$text$attested ($nature): %s", (period, english, french) => {
		expect(formatPeriod(period, "en")).toBe(english);
		expect(formatPeriod(period, "fr")).toBe(french);
	});

	it("says that there is none", () => {
		const none: WrittenPeriod = { ...boundsOf({}, "STATE"), nature: "STATE", text: null, attested: null };
		expect(formatPeriod(none, "en")).toBe("no date given");
		expect(formatPeriod(none, "fr")).toBe("sans date");
		expect(formatPeriodBriefly(none, "en")).toBe("no date");
	});
});

describe("A period that only leans on others, in words", () => {
	const leaning = (nature: Nature, others: { after?: string; before?: string }): WrittenPeriod => {
		const bounds = (period: string | undefined) =>
			period === undefined ? undefined : boundsOf({ period }, "OCCURRENCE");
		const lean = { after: bounds(others.after), before: bounds(others.before) };
		return { ...leanOn(boundsOf({}, nature), lean, nature), nature, text: null, attested: null };
	};

	it.each<[period: WrittenPeriod, english: string, french: string]>([
		[leaning("OCCURRENCE", { after: "2018" }), "not before 2018", "pas avant 2018"],
		[leaning("STATE", { after: "2019-03-11" }), "not before 11 Mar 2019", "pas avant le 11 mars 2019"],
		[leaning("STATE", { before: "2018" }), "until 2018", "jusqu’en 2018"],
		[leaning("OCCURRENCE", { before: "2018-03" }), "by March 2018", "en mars 2018 au plus tard"],
		[leaning("OCCURRENCE", { after: "2018", before: "2018" }), "in 2018", "en 2018"],
		[leaning("OCCURRENCE", { after: "2018-03-05", before: "2018-03-05" }), "on 5 Mar 2018", "le 5 mars 2018"],
		[leaning("OCCURRENCE", { after: "2016", before: "2018" }), "between 2016 and 2018", "entre 2016 et 2018"],
		[
			leaning("OCCURRENCE", { after: "2018", before: "2018-03" }),
			"between January and March 2018",
			"entre janvier et mars 2018",
		],
		[
			leaning("OCCURRENCE", { after: "2018", before: "2018-03-05" }),
			"between 1 Jan and 5 Mar 2018",
			"entre le 1er janv. et le 5 mars 2018",
		],
		[leaning("OCCURRENCE", { after: "2018?" }), "not before 2018, date uncertain", "pas avant 2018, date incertaine"],
	])("$startEarliest to $endLatest ($nature)", (period, english, french) => {
		expect(formatPeriod(period, "en")).toBe(english);
		expect(formatPeriod(period, "fr")).toBe(french);
	});

	it("is told by its bounds as well where what is written cannot be read", () => {
		expect(formatPeriod({ ...state("2018"), text: "around then" }, "en")).toBe("in 2018");
	});
});

describe("A period in a few words", () => {
	it.each<[period: WrittenPeriod, english: string, french: string]>([
		[occurrence("2015"), "2015", "2015"],
		[occurrence("2023-03"), "Mar 2023", "mars 2023"],
		[occurrence("2018~"), "c. 2018", "v. 2018"],
		[occurrence("2018?"), "2018?", "2018?"],
		[occurrence("[2019-03-12..2019-09-10]"), "Mar–Sep 2019", "mars–sept. 2019"],
		[occurrence("[2019-03-12..2019-03-20]"), "Mar 2019", "mars 2019"],
		[occurrence("[2018-12-01..2019-03-21]"), "Dec 2018 – Mar 2019", "déc. 2018 – mars 2019"],
		[occurrence("[2015..2018]"), "2015–2018", "2015–2018"],
		[state("2015/2018"), "2015–2018", "2015–2018"],
		[state("2015~/2018"), "c. 2015 – 2018", "v. 2015 – 2018"],
		[state("2023-03-09/2023-04-04"), "9 Mar – 4 Apr 2023", "9 mars – 4 avr. 2023"],
		[state("2023-03-09/.."), "since 9 Mar 2023", "depuis le 9 mars 2023"],
		[state("/2018"), "until 2018", "jusqu’en 2018"],
		[attested("2023-04"), "last attested Apr 2023", "dernière attestation\u00a0: avr. 2023"],
	])("$text$attested: %s", (period, english, french) => {
		expect(formatPeriodBriefly(period, "en")).toBe(english);
		expect(formatPeriodBriefly(period, "fr")).toBe(french);
	});
});

describe("A period written with its last day alone, of what came after something else", () => {
	const after = { ...occurrence("/2023-04"), startEarliest: "2022-01-01", endEarliest: "2022-01-01" };

	it("says both its days, as roughly as they are known", () => {
		expect(formatPeriod(after, "en")).toBe("between 2022 and April 2023");
		expect(formatPeriod(after, "fr")).toBe("entre 2022 et avril 2023");
		expect(formatPeriodBriefly(after, "en")).toBe("2022–Apr 2023");
	});

	it("says its last day where nothing came before", () => {
		expect(formatPeriodBriefly(occurrence("/2023-04"), "en")).toBe("by Apr 2023");
	});
});

describe("Beside what is still open", () => {
	it("stands until when it is attested, to the month", () => {
		expect(formatLastAttested(state("2023-03-09/.."), "en")).toBe("last attested April 2023");
		expect(formatLastAttested(state("2023-03-09/.."), "fr")).toBe("dernière attestation\u00a0: avril 2023");
		expect(formatLastAttested(attested("2023-04-14"), "en")).toBe("last attested 14 Apr 2023");
	});

	it("stands nothing where it is over, happened, or is attested no later than it began", () => {
		for (const period of [state("2015/2018"), occurrence("2015"), state("2015/"), state("/2018")]) {
			expect(formatLastAttested(period, "en"), String(period.text)).toBe(null);
		}
	});
});

import { plural } from "./plural.ts";

export const time = {
	time: {
		label: "Date",
		sentenceStart: {
			day: "Showing what was true on ",
			period: "Showing what was true at some time between ",
			any: "Showing what was true at ",
		},
		sentenceMiddle: ", using sources published up to ",
		sentenceMiddleDay: ", using sources published up to ",
		sentenceEnd: ".",
		anyDate: "any date",
		today: "today",
		beforeToday: "People may have known more than these sources say.",
		change: "Type a date",
		changeKnown: "Type the day up to which sources count",
		field: "Date",
		fieldHelp: "A day (2019-09-30), a month or year (2018-02, 2015), or a period (2015/2018)",
		bad: {
			empty: (): string => "Write a date or a period: for example 2019-09-30, 2018-02 or 2015/2018.",
			backwards: (text: string, _column: number, instead: readonly string[]): string =>
				`“${text}” runs backwards. Write ${instead.join(" or ")}.`,
			noSuchDay: (text: string, _column: number, instead: readonly string[]): string =>
				`“${text}”: there is no such day. ${instead.length === 0 ? "Months go from 01 to 12." : `Write ${instead.join(" or ")}.`}`,
			outOfRange: (text: string): string => `“${text}” is out of range. Years go from 0001 to 9999, with four digits.`,
			openEnd: (text: string, _column: number, instead: readonly string[]): string =>
				`“${text}” leaves an end open. Write both, for example ${instead.join(" or ")}.`,
			notEdtf: (text: string, column: number, instead: readonly string[]): string =>
				`“${text}” is no date from its character ${column} on (“${text.slice(column - 1)}”). Write ${instead.length === 0 ? "for example 2019-09-30, 2018-02 or 2015/2018" : instead.join(" or ")}.`,
		},
		useInstead: (instead: string): string => `Show ${instead}`,
		show: "Show",
		showAny: "Any date",
		showToday: "Today",
		previousDay: "One month earlier",
		nextDay: "One month later",
		firstDay: "First date with something",
		lastDay: "Last date with something",
		histogram: "What this data covers, by quarter",
		bars: (from: string, to: string): string => `What this data covers, by quarter, ${from} to ${to}`,
		handle: "Date shown",
		handleFrom: "Start of the period shown",
		handleTo: "End of the period shown",
		mode: "What is shown",
		modes: { day: "Day", period: "Period", any: "Any date" },
		periodAnd: " and ",
		trueInPeriod: (n: number): string => `${n} true at some time in it`,
		trueOnDay: (n: number): string => `${n} true on this day`,
		quarter: (quarter: string, n: number): string => `${quarter}: ${plural(n, "1 fact", `${n} facts`)}`,
		keys: "Arrow keys move by a day, with Shift by a month, with Alt by a year.",
	},
};

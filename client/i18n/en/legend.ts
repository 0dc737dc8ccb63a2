import { figure, plural } from "./plural.ts";

export const legend = {
	rail: {
		title: "Legend and filter",
		nodes: "Nodes",
		relationships: "Relationships",
		certainty: "Dates",
		basis: "Basis",
		help: "Click hides, Shift-click shows only that.",
		dim: (name: string): string => `Let stand back: ${name}`,
		collapse: "Hide the legend",
		expand: "Show the legend",
		open: "Legend",
		close: "Close the legend",
		row: (name: string, count: number): string => `${name}, ${figure(count)}`,
		showAll: "Show everything",
		covers: "date covers this day",
		mayCover: "date may cover this day",
		touches: "touches this period",
		mayTouch: "may touch this period",
		noDate: "no date given",
		dated: "with a date",
		differInPicture: "Where accounts differ in the picture",
		byAmount: "Sized by amount",
		byAmountHow: "Each currency by itself; without an amount, the smallest.",
		differOnly: "Let only these stand out",
	},
	standing: {
		CONFIRMED: "on record",
		REPORTED: "reported",
		CLAIMED: "claimed",
		PLANNED: "planned",
		DENIED: "denied",
		claimedBy: (who: string): string => `claimed by ${who}`,
		deniedBy: (who: string): string => `denied by ${who}`,
	},
	counts: {
		onDay: (holds: number, happened: number): string =>
			`${figure(holds)} true on this day · ${figure(happened)} already happened`,
		onLateDay: (holds: number, happened: number): string =>
			`${figure(holds)} may be true on this day · ${figure(happened)} already happened`,
		onVagueDay: (holds: number, happened: number): string =>
			`${figure(holds)} may be true on this day · ${figure(happened)} may have happened`,
		inPeriod: (holds: number, happened: number): string =>
			`${figure(holds)} true at some time in it · ${figure(happened)} happened in it`,
		before: "before it",
		after: "after it",
		anyDay: (n: number): string => plural(n, "1 fact, at any date", `${figure(n)} facts, at any date`),
		holds: "true",
		happened: "happened",
		ended: "ended",
		notYet: "not yet",
		undated: "no date",
		unreal: "planned or denied",
		bar: (parts: string): string => `Facts in the picture: ${parts}`,
		nodes: (shown: number, all: number): string => `${figure(shown)} of ${figure(all)} nodes`,
	},
};

import { figure, plural } from "./plural.ts";

export const reports = {
	reports: {
		categories: {
			evidence: "Evidence",
			funding: "Funding",
			ownership: "Ownership",
			people: "People",
			statements: "Statements",
			timeline: "Timeline",
		},
		title: "Reports",
		intro: "Saved questions to the graph, each with its answer as a table.",
		all: "All reports",
		other: "Other",
		views: {
			label: "Ways to look at it",
			names: {
				table: "Table",
				bar: "Bars",
				line: "Line",
				timeline: "Timeline",
				network: "Network",
				number: "Figure",
			} as Readonly<Record<string, string>>,
		},
		charts: {
			label: (title: string, rows: number): string =>
				`Chart: ${title}. ${plural(rows, "The table below has its row.", `The table below has its ${figure(rows)} rows.`)}`,
			without: "none stated",
			titles: {
				of: (whole: string, part: string): string => `${whole}: ${part}`,
				// What is called "Who" does not stand after "by".
				by: (what: string, of: string): string =>
					/^(who|what|when|where|which|how|of|by|to|from)\b/.test(of) ? what : `${what} by ${of}`,
				overTime: (what: string): string => `${what}, over time`,
				asNetwork: (what: string): string => `${what}, as a network`,
				in: (unit: string): string => `in ${unit}`,
				inPerCent: "in per cent",
			},
			legend: {
				sure: "surely then",
				may: "perhaps then: date not exact",
				open: "start or end not known",
				thin: "only claimed",
				unreal: "planned or denied",
			},
			bars: {
				real: "on record or reported",
				claimed: "only claimed",
				unreal: "planned or denied",
				marks: "~ about, ≥ at least, ≤ at most",
			},
			take: (format: string, part: string | null): string =>
				`Save the chart as ${format}${part === null ? "" : `: ${part}`}`,
			nothing: "No row has a date or a figure that could be drawn. The table has them all.",
			first: (drawn: number, all: number): string =>
				`The first ${drawn} of ${figure(all)} are drawn; the table has all of them.`,
			largest: (drawn: number, all: number, cut: boolean): string =>
				cut
					? `The ${drawn} largest of the ${figure(all)} rows that came are drawn; the answer was cut, so there may be larger ones.`
					: `The ${drawn} largest of ${figure(all)} rows are drawn; the table has all of them.`,
			stated: (drawn: number, all: number): string =>
				`Only ${figure(drawn)} of ${figure(all)} rows have what can be drawn; the table has all of them.`,
			undated: (n: number): string =>
				plural(
					n,
					"1 row has no date and stands in the table alone.",
					`${figure(n)} rows have no date and stand in the table alone.`,
				),
			source: (sets: readonly string[], day: string): string =>
				`${sets.length === 0 ? "" : `Data: ${sets.join("; ")}. `}Run on ${day}.`,
			failed: "The chart could not be loaded. The table has the same rows.",
			noPng: "This browser cannot make a PNG of it. The SVG has the same picture.",
		},
		network: {
			label: "Network",
			picture: "The ties as a picture: a click on one lists it alone",
			none: "No row ties anybody to anybody.",
			count: (nodes: number, ties: number): string =>
				`${plural(ties, "1 tie", `${figure(ties)} ties`)}, ${plural(nodes, "1 node", `${figure(nodes)} nodes`)}`,
			open: "Open in the explorer",
			take: (format: string): string => `Save the picture as ${format}`,
			unstated: (title: string): string => `${title}: not stated`,
			leftOut: (n: number): string =>
				plural(n, "1 more has no room in the picture.", `${figure(n)} more have no room in the picture.`),
		},
		compare: {
			title: "What is new since an earlier answer",
			keep: "Keep this answer in this browser",
			kept: "Kept in this browser",
			notKept:
				"This browser does not keep it: it keeps nothing for this page, or has no room. Take it as JSON instead.",
			withKept: (moment: string): string => `Compare with the one of ${moment}`,
			withFile: "Compare with a JSON file…",
			noAnswer: (file: string): string => `${file} is no answer of a report. Take one as JSON first.`,
			ofAnother: (file: string, report: string): string => `${file} is an answer of another report: ${report}.`,
			counts: (moment: string, added: number, removed: number, changed: number): string =>
				added + removed + changed === 0
					? `Since ${moment}: nothing was added, removed or changed.`
					: `Since ${moment}: ${figure(added)} added, ${figure(removed)} removed, ${figure(changed)} changed.`,
			askedOtherwise: (name: string, before: string, after: string): string =>
				`It was asked otherwise, which may be why: ${name} was ${before} and is ${after}.`,
			earlierCut: (n: number): string =>
				`The earlier answer was cut after ${figure(n)} rows: what lay beyond may count as added.`,
			nowCut: (n: number): string =>
				`This answer was cut after ${figure(n)} rows: what lies beyond may count as removed.`,
			added: "Added",
			removed: "Removed",
			changed: "Changed",
		},
		cite: {
			title: "Cite this answer",
			copy: "Copy the citation",
			ran: (report: string, day: string): string => `“${report}”, report of Chronograph, run on ${day}.`,
		},
		parameters: "Parameters",
		given: (n: number): string => plural(n, "1 set", `${figure(n)} set`),
		form: {
			run: "Run report",
			stop: "Stop",
			any: "any",
			all: "All",
			none: "None",
			findOne: (kinds: readonly string[]): string =>
				`find ${kinds.length === 0 ? "a name" : `a ${kinds.join(" or ")}`}…`,
			allOrFind: (kinds: readonly string[]): string =>
				`all: find ${kinds.length === 0 ? "a name" : `a ${kinds.join(" or ")}`}…`,
			searchFor: (label: string): string => `${label}: search`,
			remove: (name: string): string => `Take out ${name}`,
			limit: "Rows at most",
			anyNumber: "any number",
			periodAs: "2018-02 or 2015/2018",
			bounds: (min: number | null, max: number | null): string =>
				min === null ? `${max} or less` : max === null ? `${min} or more` : `From ${min} to ${max}`,
			unknown: (name: string, near: string | null): string =>
				`This report does not ask for “${name}”${near === null ? "." : `: did you mean “${near}”?`}`,
			builtFrom: "This form is built from the header of",
			builtFromEnd: ". Edit the header to change it.",
			faults: {
				required: "A value is needed here.",
				chooseOne: "Choose at least one.",
				unchosen: (kinds: readonly string[]): string =>
					`No ${kinds.length === 0 ? "one" : kinds.join(" or ")} of this name is chosen: choose one from the list, or empty the field.`,
				types: {
					Text: "This is no text.",
					Int: "This is no whole number.",
					Float: "This is no number.",
					Boolean: "This is neither yes nor no.",
					Date: "This is no day that exists. Write a whole one, such as 2019-01-01.",
					Period: "This is no period. Write it as 2018-02 or 2015/2018.",
					Entity: "Nothing of this kind can be asked for here.",
					RelationshipType: "This is no type of relationship.",
					Standing: "This is no standing.",
				},
				choice: (given: string, near: string | null): string =>
					`“${given}” is none of the choices${near === null ? "." : `: did you mean “${near}”?`}`,
				min: (n: number): string => `It must be ${figure(n)} or more.`,
				max: (n: number): string => `It must be ${figure(n)} or less.`,
			},
			presets: {
				title: "Kept in this browser",
				name: "Name for these values",
				keep: "Keep",
				kept: (name: string): string => `Kept as ${name}`,
				forget: (name: string): string => `Forget ${name}`,
				needsName: "Give them a name first.",
				denied: "This browser keeps nothing for this page. The link has the same values: copy it instead.",
			},
		},
		download: (format: string): string => `Download as ${format}`,
		broken: (file: string): string => `This report cannot be run. What is wrong with its file, ${file}:`,
		earlierAnswer: "This is the answer to the values before: one that stands in the form now cannot be used.",
		notWhileFaulty: "Files have what the form asks: first mend what is wrong in it.",
		badValues: "The report was not run.",
		tryOne: "You may take:",
		timedOut: "Ask for less: a shorter time, one entity, fewer types.",
		stopped: "The report was stopped, and its query in the database with it.",
		runAgain: "Run it again",
		ranAt: (day: string, time: string): string => `run on ${day} at ${time}`,
		warning: "Beware:",
		pages: "Pages of the table",
		before: "Earlier rows",
		after: "Later rows",
		rowsOf: (from: string, to: string, all: string): string => `Rows ${from} to ${to} of ${all}`,
		table: "Table",
		cypher: "Cypher",
		copyCypher: "Copy",
		copied: "Copied",
		readOnly: "read-only",
		rows: (n: number): string => plural(n, "1 row", `${figure(n)} rows`),
		truncated: (n: string): string =>
			`Cut after ${n} rows: there are more. Ask for more rows in the form, or take all of them as CSV or NDJSON.`,
		truncatedByReport: (n: string): string =>
			`Cut after ${n} rows, the limit that the report’s header sets: there are more.`,
		empty: "This report has no rows with these values.",
		noData: "There is no data yet. Where it is being imported, run the report again in a moment.",
		none: "There are no saved reports.",
		notFound: (name: string): string => `There is no report called “${name}”.`,
		failed: "The report could not be run:",
		loading: "Running the report…",
		openInExplorer: (name: string): string => `Open ${name} in the explorer`,
		notStated: "not stated",
		nobody: "none",
		yes: "yes",
		no: "no",
	},
};

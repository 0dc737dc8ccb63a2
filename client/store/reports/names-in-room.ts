/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

/** A name that is longer is cut, unless it would then be read as another. */
const MOST_LINES = 2;

/** A text in lines that have room, broken between words, and within one that is too long for a line. */
export function wrapped(text: string, room: number, measure: Measure): readonly string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(/[ \t\n]+/)) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (measure(longer) <= room) {
			line = longer;
			continue;
		}
		if (line !== "") lines.push(line);
		line = "";
		for (const letter of word) {
			if (line !== "" && measure(line + letter) > room) {
				lines.push(line);
				line = "";
			}
			line += letter;
		}
	}
	return [...lines, line];
}

type Cut = (lines: readonly string[], room: number, measure: Measure) => readonly string[];

const atItsEnd: Cut = (lines, room, measure) => {
	const shown = lines.slice(0, MOST_LINES);
	let last = shown.at(-1) ?? "";
	while (last !== "" && measure(`${last}…`) > room) last = last.slice(0, -1).trimEnd();
	return [...shown.slice(0, -1), `${last}…`];
};

const inItsMiddle: Cut = (lines, room, measure) => {
	const shown = lines.slice(0, MOST_LINES - 1);
	let end = lines.slice(shown.length).join(" ");
	while (end !== "" && measure(`… ${end}`) > room) end = end.slice(end.indexOf(" ") + 1 || 1);
	return [...shown, `… ${end}`];
};

const nowhere: Cut = (lines) => lines;

/** Names in the lines that they have room for: what differs is told apart, if need be by the ends of names, or by all of them. */
export function namesInRoom(
	names: readonly string[],
	room: number,
	measure: Measure,
): ReadonlyMap<string, readonly string[]> {
	const all = new Map(names.map((name) => [name, wrapped(name, room, measure)]));
	const done = new Map([...all].filter(([, lines]) => lines.length <= MOST_LINES));
	let left = [...all].filter(([name]) => !done.has(name));
	for (const cut of [atItsEnd, inItsMiddle, nowhere]) {
		const read = new Map<string, number>();
		const cuts = left.map(([name, lines]) => [name, lines, cut(lines, room, measure)] as const);
		for (const [, , lines] of cuts) read.set(lines.join("\n"), (read.get(lines.join("\n")) ?? 0) + 1);
		const alone = (lines: readonly string[]) => cut === nowhere || read.get(lines.join("\n")) === 1;
		for (const [name, , lines] of cuts) if (alone(lines)) done.set(name, lines);
		left = left.filter(([name]) => !done.has(name));
	}
	return done;
}

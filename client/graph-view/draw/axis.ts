import type { Day } from "../../../model/time/types.ts";
import type { Point, TimeAxis } from "../../store/scene-types.ts";
import type { Beginning } from "../beginnings.ts";
import type { Box } from "../geometry.ts";
import type { GraphViewInput } from "../input.ts";
import { beginningsIn } from "../looks.ts";
import { fonts } from "../marks.ts";
import { reaching, xOn } from "../time-axis.ts";
import type { Brush } from "./brush.ts";

interface View {
	readonly zoom: number;
	/** What of the picture can be seen. */
	readonly extent: Box;
}

const undatedLane = { en: "no date to place it by", fr: "sans date pour le placer" } as const;

/** In pixels of the screen: how high the ruler is, and how far apart two years have to be to be written. */
const ruler = 20;
const betweenYears = 38;
const betweenRuns = 64;
/** In those of the picture: what is nearer to where it begins than this stands there. */
const there = 3;

/** The day that the picture shows. */
const dayOf = ({ when }: Pick<GraphViewInput, "when">): Day | null => when.at ?? when.during?.to ?? null;

/** Where on the axis something may begin. */
interface Begins {
	readonly from: number;
	readonly by: number;
}

interface Time {
	readonly axis: TimeAxis;
	readonly begins: ReadonlyMap<string, Begins>;
	/** Whether something in the scene has no date. */
	readonly undated: boolean;
}

function timeOf(input: GraphViewInput, axis: TimeAxis): Time {
	const dates = beginningsIn(input);
	const days = [...dates.values()].map(({ by }) => by).sort();
	const [first, last] = [days[0], days.at(-1)];
	const reached = first === undefined || last === undefined ? axis : reaching(axis, first, last);
	const beginsAt = ({ from, by: until }: Beginning): Begins => {
		const by = xOn(reached, until);
		return { from: from === null ? by : xOn(reached, from), by };
	};
	return {
		axis: reached,
		begins: new Map([...dates].map(([id, date]) => [id, beginsAt(date)])),
		undated: input.nodes.some(({ id }) => !dates.has(id)),
	};
}

let last: { readonly input: GraphViewInput; readonly time: Time | null } | null = null;

const alike = (a: GraphViewInput, b: GraphViewInput): boolean =>
	a.nodes === b.nodes &&
	a.relationships === b.relationships &&
	a.axis === b.axis &&
	a.when.standings === b.when.standings &&
	a.when.asKnownOn === b.when.asKnownOn;

/** Worked out once for a scene: it is asked for with every frame. */
function timeIn(input: GraphViewInput): Time | null {
	if (last !== null && alike(last.input, input)) return last.time;
	const time = input.axis === null ? null : timeOf(input, input.axis);
	last = { input, time };
	return time;
}

/**
 * What lies below a picture that is laid out by time: where years begin, the day that is shown, how vague a beginning is,
 * where something begins that was placed elsewhere by hand, and the lane of what has no date.
 */
export function drawAxis(
	brush: Brush,
	input: GraphViewInput,
	node: (id: string) => Point | undefined,
	view: View,
): void {
	const time = timeIn(input);
	if (time === null) return;
	const { axis, begins } = time;
	const { colours } = brush;
	const { zoom, extent } = view;
	const thin = 1 / zoom;
	const upright = (x: number, colour: string, dash: readonly number[] = []): void =>
		brush.line(
			[
				{ x, y: extent.top },
				{ x, y: extent.bottom },
			],
			{ colour, width: thin, dash },
		);
	for (const { x } of axis.knots) upright(x, colours.line);
	const day = dayOf(input);
	if (day !== null) upright(xOn(axis, day), colours.accent, [5 * thin, 4 * thin]);
	const lying = (from: number, to: number, y: number, dash: readonly number[]): void =>
		brush.line(
			[
				{ x: from, y },
				{ x: to, y },
			],
			{ colour: colours.ink4, width: Math.max(1, thin), dash },
		);
	for (const { id } of input.nodes) {
		const [at, begun] = [node(id), begins.get(id)];
		if (at === undefined || begun === undefined) continue;
		const { from, by } = begun;
		if (by - from > there) {
			lying(from, by, at.y, [4, 3]);
			brush.line(
				[
					{ x: from, y: at.y - 4 },
					{ x: from, y: at.y + 4 },
				],
				{ colour: colours.ink4, width: Math.max(1, thin) },
			);
		}
		if (Math.abs(at.x - by) > there) {
			lying(at.x, by, at.y, [1.5, 3]);
			brush.disc({ x: by, y: at.y }, 3, { fill: colours.ink4 });
		}
	}
	if (!time.undated) return;
	brush.line(
		[
			{ x: extent.left, y: axis.lane },
			{ x: extent.right, y: axis.lane },
		],
		{ colour: colours.line2, width: thin },
	);
}

/** The years that are written, each in its middle, and runs of years in which nothing begins as one. */
export function yearsOn({ knots }: Pick<TimeAxis, "knots">, zoom: number): { text: string; at: number }[] {
	const years: { text: string; at: number }[] = [];
	let free = Number.NEGATIVE_INFINITY;
	for (const [index, { year, x }] of knots.entries()) {
		const next = knots[index + 1];
		if (next === undefined) break;
		const last = next.year - 1;
		const [text, half] = last > year ? [`${year}–${last}`, betweenRuns / 2] : [String(year), betweenYears / 2];
		const at = (x + next.x) / 2;
		if (at * zoom - half < free) continue;
		free = at * zoom + half;
		years.push({ text, at });
	}
	return years;
}

/** The ruler at the lower edge of what is seen, with the years, and what the lane is called at its left end. */
export function drawRuler(brush: Brush, input: GraphViewInput, view: View): void {
	const time = timeIn(input);
	if (time === null) return;
	const { axis } = time;
	const { colours } = brush;
	const { zoom, extent } = view;
	const written = (text: string, at: Point, align: "left" | "center"): void =>
		brush.group({ at, scale: 1 / zoom }, () =>
			brush.text(text, 0, 0, { font: fonts.date, colour: colours.ink3, align, halo: align === "left" }),
		);
	if (time.undated)
		written(undatedLane[input.language], { x: extent.left + 16 / zoom, y: axis.lane - 9 / zoom }, "left");
	const middle = extent.bottom - ruler / 2 / zoom;
	brush.line(
		[
			{ x: extent.left, y: middle },
			{ x: extent.right, y: middle },
		],
		{ colour: colours.canvas, width: ruler / zoom },
	);
	brush.line(
		[
			{ x: extent.left, y: extent.bottom - ruler / zoom },
			{ x: extent.right, y: extent.bottom - ruler / zoom },
		],
		{ colour: colours.line2, width: 1 / zoom },
	);
	for (const { text, at } of yearsOn(axis, zoom)) written(text, { x: at, y: middle }, "center");
}

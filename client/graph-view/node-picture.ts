import type { Standing } from "../../model/vocabulary/types.ts";
import type { Verdict } from "../store/compare/verdict.ts";
import type { Omitted, SceneNode } from "../store/scene-types.ts";
import { amountScales } from "./amount-scale.ts";
import { markedBasis } from "./basis-glyph.ts";
import { isEntity } from "./entity.ts";
import type { GraphViewInput } from "./input.ts";
import type { Look, Looks } from "./looks.ts";
import {
	amountFont,
	type Font,
	fonts,
	nameLines,
	nameWidth,
	type Shape,
	shapeOf,
	sizeOf,
	teaserWidth,
} from "./marks.ts";
import { shortAmount } from "./words/amount.ts";
import { firstDate, shortDate } from "./words/short-date.ts";
import { initials, sign } from "./words/signs.ts";
import { shorten, teaser, withoutSpeaker, wrap } from "./words/text.ts";

/** How wide a text is in a font, in pixels at zoom 1. */
export type MeasureIn = (text: string, font: Font) => number;

/** One line of a label. */
interface LabelLine {
	readonly text: string;
	readonly font: Font;
	readonly tone: "name" | "date" | "path-date";
}

/** A node as it is drawn, apart from its place. */
export interface NodePicture {
	readonly id: string;
	/** What it is called in full. */
	readonly title: string;
	readonly shape: Shape;
	readonly width: number;
	readonly height: number;
	/** Null: not drawn on this day, though it keeps its place. */
	readonly look: Look | null;
	/** What it comes to in a comparison; null where nothing is compared. */
	readonly change: Verdict | null;
	/** Whether what is not there on B comes only later. */
	readonly later: boolean;
	readonly onPath: boolean;
	/** By which word its fact stands, where that is marked. */
	readonly basis: Standing | null;
	/** How many times as wide and high as usual a deal is drawn for its amount; null where that does not count. */
	readonly byAmount: number | null;
	/** Initials, sign or amount; of a statement its teaser and who said it when. */
	readonly inside: readonly string[];
	readonly lines: readonly LabelLine[];
	/** How wide its lines are, on the shown day. */
	readonly writtenWidth: number;
	/** The room its label may need on any date, so that no date changes where labels stand. */
	readonly labelWidth: number;
	readonly labelHeight: number;
	/** How many neighbours could be added: `+12`. */
	readonly badge: string | null;
}

/** Whether a comparison strikes it through: it is not there on B any more. What is not there yet has not ended. */
export const gone = ({ change, later }: Pick<NodePicture, "change" | "later">): boolean =>
	change === "between" || (change === "lost" && !later);

function insideOf(node: SceneNode, language: "en" | "fr", measure: MeasureIn): string[] {
	const name = node.name[language];
	if (node.bundles !== undefined) return [String(node.bundles)];
	switch (node.label) {
		case "PERSON":
			return [initials(name)];
		case "COMPANY":
		case "PRODUCT":
		case "SOURCE":
			return [sign(name)];
		case "FUNDING":
			return [shortAmount(node.money, language)];
		case "EVENT":
			return [];
		case "STATEMENT": {
			const words = node.words;
			const verbatim = words?.verbatim ?? false;
			const said = verbatim && words !== null ? words.text : withoutSpeaker(name, words?.speakers ?? []);
			const byline = [words?.speakers.join(", "), shortDate(node.period, language)].filter(Boolean).join(", ");
			return [
				teaser(said, verbatim, language, teaserWidth, (text) => measure(text, fonts.teaser)),
				shorten(byline, teaserWidth, (text) => measure(text, fonts.byline)),
			];
		}
	}
}

type Naming = Pick<GraphViewInput, "language" | "fundingKinds" | "compared">;

/** A deal is called by its kind, for its amount already tells it apart. */
function nameOf(node: SceneNode, { language, fundingKinds }: Naming): string {
	const kind = node.label === "FUNDING" ? fundingKinds.get(node.kind ?? "") : undefined;
	return (kind ?? node.name)[language];
}

interface Dates {
	/** On the shown day. */
	readonly now: string | null;
	/** On any day. */
	readonly ever: readonly string[];
}

function datesOf(
	node: SceneNode,
	look: Look | null,
	looks: Looks,
	onPath: boolean,
	{ language, compared }: Naming,
): Dates {
	const own = shortDate(node.period, language);
	const first = firstDate(node.period, language);
	const awaited = looks.awaited.get(node.id);
	const awaitable = looks.awaitable.get(node.id);
	const laterTie = isEntity(node) && awaitable !== undefined ? firstDate(awaitable.period, language) : null;
	const ever = [own, first, own === null ? laterTie : null].filter((text) => text !== null);
	if (look === "not-yet") return { now: awaited === undefined ? first : firstDate(awaited.period, language), ever };
	if (compared?.nodes.get(node.id) === "gained" && isEntity(node)) return { now: own ?? laterTie, ever };
	// On the path the names of those who are tied speak for themselves; the dates are the ties'.
	if (onPath && isEntity(node) && look !== "ended") return { now: null, ever };
	return { now: look === "undated" ? null : own, ever };
}

function labelOf(
	node: SceneNode,
	look: Look | null,
	looks: Looks,
	onPath: boolean,
	naming: Naming,
	measure: MeasureIn,
) {
	if (node.label === "STATEMENT") return { lines: [], writtenWidth: 0, labelWidth: 0, labelHeight: 0 };
	const font = onPath ? fonts.pathName : fonts.name;
	const dates = datesOf(node, look, looks, onPath, naming);
	const deal = onPath && node.label === "FUNDING";
	const dateFont = deal ? fonts.pathDate : fonts.date;
	const names =
		deal && dates.ever.length > 0
			? []
			: wrap(nameOf(node, naming), nameWidth, nameLines, (text) => measure(text, font));
	const lines: LabelLine[] = names.map((text) => ({ text, font, tone: "name" }));
	if (dates.now !== null) {
		lines.push({ text: dates.now, font: dateFont, tone: deal && look !== "not-yet" ? "path-date" : "date" });
	}
	const widths = [...names.map((text) => measure(text, font)), ...dates.ever.map((text) => measure(text, dateFont))];
	return {
		lines,
		writtenWidth: Math.ceil(Math.max(0, ...lines.map((line) => measure(line.text, line.font)))),
		labelWidth: Math.ceil(Math.max(0, ...widths)),
		labelHeight: names.length * font.line + (dates.ever.length > 0 ? dateFont.line : 0),
	};
}

function badgeOf(omitted: readonly Omitted[]): string | null {
	const [first] = omitted;
	if (!first) return null;
	return `+${first.neighbours}${omitted.some((each) => each.more) ? "…" : ""}`;
}

/** Every node of the scene, in the order of the input, drawn or not. */
export function nodePictures(input: GraphViewInput, looks: Looks, measure: MeasureIn): Map<string, NodePicture> {
	const onPath = new Set(input.path?.nodes);
	const omitted = new Map<string, Omitted[]>();
	for (const each of input.omitted) omitted.set(each.node, [...(omitted.get(each.node) ?? []), each]);
	const scales = input.byAmount ? amountScales(input.nodes) : new Map<string, number>();
	const pictures = new Map<string, NodePicture>();
	for (const node of input.nodes) {
		const look = looks.nodes.get(node.id) ?? null;
		const path = onPath.has(node.id);
		const shape = shapeOf[node.label];
		const byAmount = scales.get(node.id) ?? null;
		// The path says nothing of the amount.
		const size = sizeOf(shape, path && !(input.byAmount && shape === "pill"), node.label);
		const scale = byAmount ?? 1;
		const inside = insideOf(node, input.language, measure);
		const textWidth =
			shape === "pill"
				? measure(inside[0] ?? "", amountFont(path, byAmount)) + 24 * scale
				: shape === "bubble"
					? Math.max(measure(inside[0] ?? "", fonts.teaser), measure(inside[1] ?? "", fonts.byline)) + 20
					: 0;
		pictures.set(node.id, {
			id: node.id,
			title: node.name[input.language],
			shape,
			width: Math.ceil(Math.max(size.width * scale, textWidth)),
			height: Math.round(size.height * scale),
			look,
			change: input.compared?.nodes.get(node.id) ?? null,
			later: input.compared?.back ?? false,
			onPath: path,
			// In a comparison the picture says what has changed and nothing else.
			basis: input.compared === null && !isEntity(node) ? markedBasis(node.vouched?.standing ?? null) : null,
			byAmount,
			inside,
			...labelOf(node, look, looks, path, input, measure),
			// Their place is that of the badge of what has changed.
			badge: input.compared === null ? badgeOf(omitted.get(node.id) ?? []) : null,
		});
	}
	return pictures;
}

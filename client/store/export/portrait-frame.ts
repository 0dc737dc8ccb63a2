import type { Family, Label, Standing } from "../../../model/vocabulary/types.ts";
import type { Verdict } from "../compare/verdict.ts";

/** What stands round a picture that is taken away: all in words, in the language of the page. */
export interface PortraitFrame {
	/** What the view is called; null where nobody has said. */
	readonly title: string | null;
	/** What is shown: the date, the sources, the comparison, how much of the scene. */
	readonly lines: readonly string[];
	/** What the sender says of it, marked as the sender's. */
	readonly note: string | null;
	readonly legend: PortraitLegend;
	/** The documents that vouch for it; null where nothing of it has any. */
	readonly sources: { readonly heading: string; readonly entries: readonly string[] } | null;
	/** How to cite the data, and when the picture was made. */
	readonly foot: readonly string[];
	readonly link: string;
	/** Said in place of a link that is too long to be read. */
	readonly longLink: string;
}

/** What the signs of a picture mean; the picture takes those that it has. */
interface PortraitLegend {
	readonly headings: Readonly<Record<"nodes" | "relationships" | "dates" | "basis" | "changes", string>>;
	readonly labels: Readonly<Record<Exclude<Label, "ATTRIBUTE">, string>>;
	readonly families: Readonly<Record<Exclude<Family, "none">, string>>;
	readonly looks: Readonly<Record<"certain" | "possible" | "undated" | "ended" | "not-yet", string>>;
	readonly bases: Readonly<Record<Standing, string>>;
	readonly changes: Readonly<Record<Verdict, string>>;
	readonly contradiction: string;
	/** What the number on a line means. */
	readonly bundle: string;
}

/** The whole scene as a picture with its frame, as large as it is at zoom 1. */
export interface Portrait {
	readonly width: number;
	readonly height: number;
	/** As SVG, for a file or for the page. */
	readonly svg: () => string;
	/**
	 * As PNG, at twice its size or as near to it as the browser can draw; null where it can draw none of it. The page stays
	 * free meanwhile; `progress` is told how much of it is painted, from 0 to 1.
	 */
	readonly png: (progress: (part: number) => void) => Promise<{ readonly image: Blob; readonly scale: number } | null>;
}

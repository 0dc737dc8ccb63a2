import type { Family } from "../../model/vocabulary/types.ts";

/** The colours of one theme, by what they mean. Lengths and shapes are in `marks.ts`. */
export interface Palette {
	readonly canvas: string;
	readonly panel: string;
	readonly raised: string;
	readonly sunken: string;
	readonly hover: string;
	readonly line: string;
	readonly line2: string;
	readonly ink: string;
	readonly ink2: string;
	/** The faintest colour that text may have. */
	readonly ink3: string;
	/** Never text. */
	readonly ink4: string;
	/** Time and nothing else. */
	readonly accent: string;
	readonly accentInk: string;
	readonly tint: string;
	readonly tint2: string;
	readonly solid: string;
	readonly solidInk: string;
	/** Fill of organisations, products and statements. */
	readonly node: string;
	readonly fundT: string;
	readonly fundInk: string;
	readonly contraInk: string;
	/** Lines and outlines of what has ended; never text. */
	readonly ended: string;
	/** Outlines and labels of what has not begun. */
	readonly ghost: string;
	readonly ghostInk: string;
	readonly shadow: string;
	readonly contradiction: string;
	readonly families: Readonly<Record<Family, string>>;
}

export type Theme = "light" | "dark";

/** The colours of the page in both themes: the one table from which picture and page take them. */
export const palette: Readonly<Record<Theme, Palette>> = {
	light: {
		canvas: "#FAF8F3",
		panel: "#FFFEFB",
		raised: "#FFFFFF",
		sunken: "#F3F0E8",
		hover: "#EEEAE0",
		line: "#E6E1D6",
		line2: "#D2CCBE",
		ink: "#1B1A17",
		ink2: "#4A473F",
		ink3: "#6C675C",
		ink4: "#A8A294",
		accent: "#00727A",
		accentInk: "#FFFFFF",
		tint: "#DDECEA",
		tint2: "#EDF5F3",
		solid: "#2A2823",
		solidInk: "#FFFFFF",
		node: "#FFFFFF",
		fundT: "#FBF0D9",
		fundInk: "#7A5200",
		contraInk: "#B42A18",
		ended: "#A39D8F",
		ghost: "#C9C3B5",
		ghostInk: "#A39D90",
		shadow: "0 1px 2px rgba(40,34,20,.05), 0 4px 16px rgba(40,34,20,.07)",
		contradiction: "#CC2F1C",
		families: {
			leadership: "#17389A",
			ownership: "#3B3832",
			funding: "#BE831A",
			partnership: "#2489C2",
			making: "#B8357B",
			saying: "#5D6E2B",
			none: "#6C675C",
		},
	},
	dark: {
		canvas: "#161512",
		panel: "#1C1B18",
		raised: "#24231F",
		sunken: "#121110",
		hover: "#2C2A26",
		line: "#2E2C27",
		line2: "#45423B",
		ink: "#EFEBE2",
		ink2: "#BEB8AB",
		ink3: "#989284",
		ink4: "#6B665B",
		accent: "#4FC4C4",
		accentInk: "#0E1A1A",
		tint: "#1B3434",
		tint2: "#182625",
		solid: "#E9E4D9",
		solidInk: "#1B1A17",
		node: "#24231F",
		fundT: "#352A12",
		fundInk: "#F1C76B",
		contraInk: "#FF8A76",
		ended: "#6E695E",
		ghost: "#3B3933",
		ghostInk: "#666156",
		shadow: "0 1px 2px rgba(0,0,0,.4), 0 6px 20px rgba(0,0,0,.35)",
		contradiction: "#FF6B54",
		families: {
			leadership: "#6A9BF0",
			ownership: "#E6E1D6",
			funding: "#F1B845",
			partnership: "#8ACDFC",
			making: "#CB74AB",
			saying: "#8C8A3A",
			none: "#989284",
		},
	},
};

/** What Chronograph uses of the `edtf` package, which brings no types. */
declare module "edtf" {
	/** Days and qualifiers as masks of digits, or `true` where the whole date is meant at level 1. */
	export type Mask = number | boolean;

	export interface ParsedDate {
		readonly type: string;
		readonly level: number;
		/** Year, month from 0 (a season's number from 21), day; more where a time of day is given. */
		readonly values: readonly number[];
		readonly approximate?: Mask;
		readonly uncertain?: Mask;
		readonly unspecified?: Mask;
	}

	/** Parses one EDTF text; an `Error` where it is none or above the level. */
	export function parse(text: string, constraints?: { readonly level: number }): ParsedDate;
}

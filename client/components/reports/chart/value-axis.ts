/** An axis of figures. */
export interface ValueAxis {
	/** What it measures. */
	readonly title: string;
	/** Whether it measures parts of a whole. */
	readonly share: boolean;
}

/** In per cent. */
const WHOLE = 100;

/** An axis of shares has room for all of the whole: what is little of it looks little. */
export const wholeOf = (values: readonly number[]): readonly [number, number] => [
	Math.min(0, ...values),
	Math.max(WHOLE, ...values),
];

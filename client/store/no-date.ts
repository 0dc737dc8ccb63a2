/** The period of a state of which no date is given. */
export const noDate = {
	nature: "STATE",
	startEarliest: null,
	startLatest: null,
	endEarliest: null,
	endLatest: null,
	doubtful: false,
	text: null,
	attested: null,
	note: null,
} as const;

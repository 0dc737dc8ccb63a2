import { Fragment } from "preact";
import { IsoDay } from "./time-bar/iso-day.tsx";

const IN_FIGURES = /(\d{4}-\d{2}(?:-\d{2})?)/;

/** Words with dates in figures among them: a line never ends at the hyphen of one. */
export function FigureDates({ text }: { readonly text: string }) {
	return (
		<>
			{text
				.split(IN_FIGURES)
				.map((part, index) =>
					index % 2 === 1 ? <IsoDay key={`${index}-${part}`} day={part} /> : <Fragment key={part}>{part}</Fragment>,
				)}
		</>
	);
}

import type { Brush, Group } from "../draw/brush.ts";
import type { MeasureIn } from "../node-picture.ts";
import type { Palette } from "../palette.ts";

/** One stroke, which any brush can make. */
export type Stroked = (brush: Brush) => void;

/** A brush that remembers every stroke, so that they can be made later, and not all at once. */
export interface RecordingBrush extends Brush {
	readonly strokes: readonly Stroked[];
}

export function recordingBrush(colours: Palette, measure: MeasureIn): RecordingBrush {
	const strokes: Stroked[] = [];
	let groups: readonly Group[] = [];
	const remember = (stroke: Stroked): void => {
		const within = groups;
		strokes.push((brush) =>
			within.reduceRight<() => void>(
				(draw, group) => () => brush.group(group, draw),
				() => stroke(brush),
			)(),
		);
	};
	return {
		colours,
		measure,
		strokes,
		group: (group, draw) => {
			const outer = groups;
			groups = [...outer, group];
			draw();
			groups = outer;
		},
		shape: (outline, paint) => remember((brush) => brush.shape(outline, paint)),
		line: (points, stroke) => remember((brush) => brush.line(points, stroke)),
		disc: (centre, radius, paint) => remember((brush) => brush.disc(centre, radius, paint)),
		text: (said, x, y, writing) => remember((brush) => brush.text(said, x, y, writing)),
	};
}

import { useId } from "preact/hooks";
import type { Day } from "../../../model/time/types.ts";
import type { Strip } from "../../store/range-strip.ts";

interface StripBarProps {
	readonly strip: Strip;
	/** Where a day lies, in the units of the picture. */
	readonly x: (day: Day) => number;
	readonly y: number;
	readonly colour: string;
}

const HEIGHT = 9;
/** A day is seen too. */
const NARROWEST = 3;

/** A period as wide as it is: solid where it surely was, hatched where it may have been, its edge broken where that is not known. */
export function StripBar({ strip: { may, sure, open }, x, y, colour }: StripBarProps) {
	const hatch = useId();
	const width = (from: Day, to: Day) => Math.max(NARROWEST, x(to) - x(from));
	return (
		<>
			<defs>
				<pattern id={hatch} width="4.5" height="4.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
					<path d="M0 0V4.5" stroke={colour} stroke-width="2" />
				</pattern>
			</defs>
			<rect
				x={x(may.from)}
				y={y}
				width={width(may.from, may.to)}
				height={HEIGHT}
				rx="2"
				fill={`url(#${hatch})`}
				stroke={colour}
				stroke-width="1.2"
				stroke-dasharray={open ? "3 2" : undefined}
			/>
			{sure !== null && (
				<rect x={x(sure.from)} y={y} width={width(sure.from, sure.to)} height={HEIGHT} rx="2" fill={colour} />
			)}
		</>
	);
}

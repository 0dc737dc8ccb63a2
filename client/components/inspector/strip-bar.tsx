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

/** How far from an end that is not known the bar begins to fade, in the units of the picture. */
const FADE = 26;

/** A period as wide as it is: solid where it surely was, hatched where it may have been, fading where its end is not known. */
export function StripBar({ strip: { may, sure, open }, x, y, colour }: StripBarProps) {
	const hatch = useId();
	const fade = useId();
	const width = (from: Day, to: Day) => Math.max(NARROWEST, x(to) - x(from));
	const [left, right] = [x(may.from), x(may.from) + width(may.from, may.to)];
	const fades = open.start || open.end;
	const part = Math.min(FADE, (right - left) / 2) / (right - left);
	return (
		<>
			<defs>
				<pattern id={hatch} width="4.5" height="4.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
					<path d="M0 0V4.5" stroke={colour} stroke-width="2" />
				</pattern>
				{fades && (
					<>
						<linearGradient id={`${fade}-g`} gradientUnits="userSpaceOnUse" x1={left} x2={right} y1="0" y2="0">
							<stop offset="0" stop-color="#fff" stop-opacity={open.start ? 0 : 1} />
							<stop offset={part} stop-color="#fff" />
							<stop offset={1 - part} stop-color="#fff" />
							<stop offset="1" stop-color="#fff" stop-opacity={open.end ? 0 : 1} />
						</linearGradient>
						<mask
							id={fade}
							maskUnits="userSpaceOnUse"
							x={left - 2}
							y={y - 2}
							width={right - left + 4}
							height={HEIGHT + 4}
						>
							<rect x={left - 2} y={y - 2} width={right - left + 4} height={HEIGHT + 4} fill={`url(#${fade}-g)`} />
						</mask>
					</>
				)}
			</defs>
			<g mask={fades ? `url(#${fade})` : undefined}>
				<rect
					x={left}
					y={y}
					width={right - left}
					height={HEIGHT}
					rx="2"
					fill={`url(#${hatch})`}
					stroke={colour}
					stroke-width="1.2"
				/>
				{sure !== null && (
					<rect x={x(sure.from)} y={y} width={width(sure.from, sure.to)} height={HEIGHT} rx="2" fill={colour} />
				)}
			</g>
		</>
	);
}

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { calendarDate } from "../../../model/time/day.ts";
import { showDay, shownDay } from "../../store/date.ts";
import { dayAt, share } from "../../store/extent.ts";
import { words } from "../../store/language.ts";
import { bins, extent, totals } from "../../store/totals.ts";
import { Bars } from "./bars.tsx";
import { Handle } from "./handle.tsx";
import { Ticks } from "./ticks.tsx";
import { Years } from "./years.tsx";

/** What the data covers by quarter, and on it the handle of the date. A press anywhere moves the handle there. */
export function Histogram() {
	const { time } = words.value;
	const plot = useRef<HTMLDivElement>(null);
	const width = useSignal(0);
	const waiting = useRef(0);
	useEffect(() => {
		if (plot.current === null) return;
		const observer = new ResizeObserver(([entry]) => {
			width.value = entry?.contentRect.width ?? 0;
		});
		observer.observe(plot.current);
		return () => {
			observer.disconnect();
			cancelAnimationFrame(waiting.current);
		};
	}, []);

	const moveTo = (event: PointerEvent) => {
		const box = plot.current?.getBoundingClientRect();
		if (box === undefined || box.width === 0) return;
		const day = dayAt(extent.value, (event.clientX - box.left) / box.width);
		cancelAnimationFrame(waiting.current);
		waiting.current = requestAnimationFrame(() => showDay(day));
	};
	const day = shownDay.value;
	const at = day === null ? null : share(extent.value, day);
	const { states } = totals.value;
	return (
		<div class="histogram">
			<p class="histogram-caption">{time.histogram}</p>
			<div
				ref={plot}
				class="plot"
				onPointerDown={(event) => {
					if (event.button !== 0) return;
					event.currentTarget.setPointerCapture(event.pointerId);
					moveTo(event);
				}}
				onPointerMove={(event) => {
					if (event.currentTarget.hasPointerCapture(event.pointerId)) moveTo(event);
				}}
			>
				<Bars
					bins={bins.value}
					day={day}
					label={time.bars(String(calendarDate(extent.value.from).year), String(calendarDate(extent.value.to).year))}
				/>
				<Ticks width={width.value} />
				<Years extent={extent.value} width={width.value} />
				{at !== null && (
					<span class={`plot-count tabular${at > 0.8 ? " plot-count-left" : ""}`} style={{ left: `${at * 100}%` }}>
						{time.trueOnDay(states.holds)}
					</span>
				)}
				<Handle width={width.value} />
			</div>
		</div>
	);
}

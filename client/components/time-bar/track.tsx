import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { scrubbing } from "../../store/date.ts";
import { dayAt, type Extent, share } from "../../store/extent.ts";
import { flagPlaces, nearestHandle, type TimeHandle } from "../../store/time-handles.ts";
import { DayHandle } from "./day-handle.tsx";

interface TrackProps {
	readonly class: string;
	readonly scale: Extent;
	/** From left to right. */
	readonly handles: readonly TimeHandle[];
	/** How wide a flag is; a flag that has no words takes no room. */
	readonly flag: number;
	/** Hears how wide it is, whenever that changes. */
	readonly onWidth?: (width: number) => void;
	/** What lies under the handles, by the width that there is. */
	readonly children: (width: number) => ComponentChildren;
}

/** A scale of time with its handles. A press anywhere brings the nearest handle there, and drags it from there on. */
export function Track({ class: name, scale, handles, flag, onWidth, children }: TrackProps) {
	const box = useRef<HTMLDivElement>(null);
	const width = useSignal(0);
	const grabbed = useRef<{ readonly id: string; readonly offset: number } | null>(null);
	/** Where the pointer has gone since the last frame. */
	const gone = useRef<number | null>(null);
	const waiting = useRef(0);
	// What is moved in the next frame is moved by the handles as they are then.
	const current = useRef(handles);
	current.current = handles;
	useEffect(() => {
		if (box.current === null) return;
		const observer = new ResizeObserver(([entry]) => {
			width.value = entry?.contentRect.width ?? 0;
			onWidth?.(width.value);
		});
		observer.observe(box.current);
		return () => {
			observer.disconnect();
			letGo();
		};
	}, []);

	const follow = () => {
		cancelAnimationFrame(waiting.current);
		const room = box.current?.getBoundingClientRect();
		const [x, held] = [gone.current, grabbed.current];
		gone.current = null;
		if (room === undefined || room.width === 0 || x === null || held === null) return;
		const day = dayAt(scale, (x - room.left - held.offset) / room.width);
		const handle = current.current.find(({ id }) => id === held.id);
		if (handle !== undefined && (handle.day !== day || handle.instead !== undefined)) handle.move(day);
	};
	const grab = (event: PointerEvent) => {
		const room = box.current?.getBoundingClientRect();
		if (room === undefined || event.button !== 0 || !(event.target instanceof Element)) return;
		if (event.target.closest("button") !== null) return;
		const elements = [...(box.current?.querySelectorAll<HTMLElement>(".handle") ?? [])];
		const flagged = elements.findIndex((each) => each.contains(event.target as Element));
		const places = handles.map(({ day }) => share(scale, day) * room.width);
		const x = event.clientX - room.left;
		const index = flagged >= 0 ? flagged : nearestHandle(places, x);
		const handle = handles[index];
		if (handle === undefined) return;
		// A handle that is taken by its flag does not jump under the pointer; one that is called does.
		grabbed.current = { id: handle.id, offset: flagged >= 0 ? x - (places[index] ?? 0) : 0 };
		box.current?.setPointerCapture(event.pointerId);
		elements[index]?.focus({ preventScroll: true });
		event.preventDefault();
		scrubbing.value = true;
		if (flagged >= 0) return;
		gone.current = event.clientX;
		follow();
	};
	const letGo = () => {
		if (grabbed.current === null) return;
		follow();
		grabbed.current = null;
		scrubbing.value = false;
	};

	const places = handles.map(({ day }) => share(scale, day) * width.value);
	const middles = flagPlaces(places, flag, width.value);
	return (
		<div
			ref={box}
			class={name}
			onPointerDown={grab}
			onPointerMove={(event) => {
				if (grabbed.current === null) return;
				gone.current = event.clientX;
				cancelAnimationFrame(waiting.current);
				waiting.current = requestAnimationFrame(follow);
			}}
			onPointerUp={letGo}
			onPointerCancel={letGo}
			onLostPointerCapture={letGo}
		>
			{children(width.value)}
			{handles.map((handle, index) => (
				<DayHandle key={handle.id} handle={handle} scale={scale} lean={(middles[index] ?? 0) - (places[index] ?? 0)} />
			))}
		</div>
	);
}

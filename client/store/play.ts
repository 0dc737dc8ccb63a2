import { batch, effect, signal } from "@preact/signals";
import { daysBetween } from "../../model/time/day.ts";
import { scrubbing, shownTime, showTime } from "./date.ts";
import { keep, kept } from "./kept.ts";
import { later, nextTime } from "./next-change.ts";
import type { ShownTime } from "./scene-types.ts";
import { changingFacts, extent, firstWithSomething } from "./totals.ts";

/** How fast, as a reader chooses it. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** At speed 1 the whole scale passes in so many seconds, and a change stays for so many. */
const WHOLE = 24;
const CHANGE = 1.2;

const KEY = "chronograph.play";
const before = kept(KEY)?.split(" ");

export const speed = signal<Speed>(SPEEDS.find((each) => String(each) === before?.[0]) ?? 1);

/** Whether playing goes from one change to the next instead of day by day. */
export const onlyChanges = signal(before?.[1] === "changes");

export const playing = signal(false);

export function choosePlay(next: { readonly speed?: Speed; readonly onlyChanges?: boolean }): void {
	speed.value = next.speed ?? speed.value;
	onlyChanges.value = next.onlyChanges ?? onlyChanges.value;
	keep(KEY, `${speed.value} ${onlyChanges.value ? "changes" : "days"}`);
}

/** Whether a day or the end of a period has come to the end of the scale. */
function over(time: Exclude<ShownTime, null>): boolean {
	return (typeof time === "string" ? time : time.to) >= extent.value.to;
}

/** Where playing begins: where the date is, or at the start again when it is at the end. */
function start(): Exclude<ShownTime, null> {
	const time = shownTime.value;
	const first = firstWithSomething.value;
	if (time === null) return first;
	const done = over(time) || (onlyChanges.value && nextTime(changingFacts.value, time) === null);
	if (!done) return time;
	return typeof time === "string" ? first : later(time, daysBetween(time.from, first));
}

let stop: (() => void) | null = null;

/** Lets time pass until its end, or until the reader does something else. `small`: only from change to change. */
export function play(small: boolean): void {
	pause();
	batch(() => {
		showTime(start());
		scrubbing.value = true;
		playing.value = true;
	});
	const stops = [small || onlyChanges.value ? playChanges() : playDays(), pauseOnInput()];
	stop = () => {
		for (const each of stops) each();
	};
}

/** Stops; the picture is then drawn in full. */
export function pause(): void {
	if (stop === null) return;
	stop();
	stop = null;
	batch(() => {
		playing.value = false;
		scrubbing.value = false;
	});
}

/** Day after day, as evenly as the browser draws. */
function playDays(): () => void {
	let frame = 0;
	let then: number | null = null;
	let owed = 0;
	const tick = (now: number) => {
		const time = shownTime.value;
		if (time === null || over(time)) {
			pause();
			return;
		}
		owed +=
			then === null
				? 0
				: ((now - then) / 1000) * (daysBetween(extent.value.from, extent.value.to) / WHOLE) * speed.value;
		then = now;
		const days = Math.floor(owed);
		owed -= days;
		if (days > 0) showTime(later(time, days));
		frame = requestAnimationFrame(tick);
	};
	frame = requestAnimationFrame(tick);
	return () => cancelAnimationFrame(frame);
}

/** From one change to the next. */
function playChanges(): () => void {
	return effect(() => {
		const wait = setInterval(
			() => {
				const time = shownTime.peek();
				const next = time === null ? null : nextTime(changingFacts.peek(), time);
				if (next === null) pause();
				else showTime(next);
			},
			(CHANGE / speed.value) * 1000,
		);
		return () => clearInterval(wait);
	});
}

/** Whatever the reader does pauses it, but for what belongs to playing itself. */
function pauseOnInput(): () => void {
	const listen = (event: Event) => {
		if (event.target instanceof Element && event.target.closest(".play") !== null) return;
		pause();
	};
	const events = ["pointerdown", "keydown", "wheel"] as const;
	for (const name of events) addEventListener(name, listen, { capture: true, passive: true });
	return () => {
		for (const name of events) removeEventListener(name, listen, { capture: true });
	};
}

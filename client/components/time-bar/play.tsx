import { useSignal } from "@preact/signals";
import { Pause, Play as PlayIcon } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import { words } from "../../store/language.ts";
import { choosePlay, onlyChanges, pause, play, playing, SPEEDS, speed } from "../../store/play.ts";
import { reducedMotion } from "../../store/theme.ts";
import { Icon } from "../icon.tsx";

/** Lets time pass, and chooses how. Where little movement is asked for it asks first, and then goes by steps. */
export function Play() {
	const messages = words.value.time;
	const open = useSignal(false);
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => pause, []);
	useEffect(() => {
		if (!open.value) return;
		const away = (event: Event) => {
			const outside = event.target instanceof Node && box.current?.contains(event.target) === false;
			if (outside || (event instanceof KeyboardEvent && event.key === "Escape")) open.value = false;
		};
		document.addEventListener("pointerdown", away);
		document.addEventListener("keydown", away);
		return () => {
			document.removeEventListener("pointerdown", away);
			document.removeEventListener("keydown", away);
		};
	}, [open.value]);
	const start = () => {
		if (playing.value) pause();
		else if (reducedMotion.value && !open.value) open.value = true;
		else {
			open.value = false;
			play(reducedMotion.value);
		}
	};
	return (
		<div ref={box} class="play">
			<button
				type="button"
				class="play-button"
				aria-label={playing.value ? messages.pause : messages.play}
				title={playing.value ? messages.pause : messages.play}
				onClick={start}
			>
				<Icon icon={playing.value ? Pause : PlayIcon} size={15} />
			</button>
			<button
				type="button"
				class="play-speed tabular"
				aria-haspopup="dialog"
				aria-expanded={open.value}
				aria-label={messages.playHow(String(speed.value))}
				title={messages.playHow(String(speed.value))}
				onClick={() => (open.value = !open.value)}
			>
				{messages.times(speed.value)}
			</button>
			{open.value && (
				<dialog open class="play-options" aria-label={messages.playOptions}>
					{reducedMotion.value && <p class="date-help">{messages.playReduced}</p>}
					<fieldset class="mode-switch">
						<legend>{messages.speed}</legend>
						{SPEEDS.map((each) => (
							<label key={each}>
								<input
									type="radio"
									name="play-speed"
									checked={speed.value === each}
									onChange={() => choosePlay({ speed: each })}
								/>
								<span class="tabular">{messages.times(each)}</span>
							</label>
						))}
					</fieldset>
					<label class="play-changes">
						<input
							type="checkbox"
							checked={onlyChanges.value || reducedMotion.value}
							disabled={reducedMotion.value}
							onChange={(event) => choosePlay({ onlyChanges: event.currentTarget.checked })}
						/>
						{messages.onlyChanges}
					</label>
					{reducedMotion.value && (
						<button type="button" class="button" onClick={start}>
							{messages.playAnyway}
						</button>
					)}
				</dialog>
			)}
		</div>
	);
}

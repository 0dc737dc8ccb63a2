import { Pause, Play as PlayIcon } from "lucide";
import { useEffect } from "preact/hooks";
import { words } from "../../store/language.ts";
import { pause, play, playing, speed } from "../../store/play.ts";
import { reducedMotion } from "../../store/theme.ts";
import { Icon } from "../icon.tsx";
import { usePopover } from "../use-popover.ts";
import { PlayOptions } from "./play-options.tsx";

/** Lets time pass, and chooses how. Where little movement is asked for it asks first, and then goes by steps. */
export function Play() {
	const messages = words.value.time;
	const { button, isOpen, open, toggle, close } = usePopover();
	useEffect(() => pause, []);
	const start = () => {
		if (playing.value) pause();
		else if (reducedMotion.value && !isOpen) open();
		else {
			if (isOpen) close();
			play(reducedMotion.value);
		}
	};
	return (
		<div class="play">
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
				ref={button}
				type="button"
				class="play-speed tabular"
				aria-haspopup="dialog"
				aria-expanded={isOpen}
				aria-label={messages.playHow(String(speed.value))}
				title={messages.playHow(String(speed.value))}
				onClick={toggle}
			>
				{messages.times(speed.value)}
			</button>
			{isOpen && <PlayOptions onStart={start} onClose={close} />}
		</div>
	);
}

import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { words } from "../../store/language.ts";
import { choosePlay, onlyChanges, SPEEDS, speed } from "../../store/play.ts";
import { reducedMotion } from "../../store/theme.ts";
import { useDismissal } from "../use-dismissal.ts";

interface PlayOptionsProps {
	readonly onStart: () => void;
	readonly onClose: () => void;
}

/** How fast time passes, and where it stops; where little movement is asked for, it starts from here alone. */
export function PlayOptions({ onStart, onClose }: PlayOptionsProps) {
	const messages = words.value.time;
	const id = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => {
		dialog.current?.querySelector<HTMLInputElement>("input:checked")?.focus();
	}, []);
	useDismissal(dialog, onClose);
	return (
		<dialog ref={dialog} open class="popover play-options" aria-label={messages.playOptions}>
			{reducedMotion.value && <p class="date-help">{messages.playReduced}</p>}
			<fieldset class="mode-switch">
				<legend>{messages.speed}</legend>
				{SPEEDS.map((each) => (
					<label key={each}>
						<input
							type="radio"
							name={`${id}-speed`}
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
				<button type="button" class="button" onClick={onStart}>
					{messages.playAnyway}
				</button>
			)}
		</dialog>
	);
}

import { GitCompareArrows } from "lucide";
import { words } from "../../store/language.ts";
import { narrow } from "../../store/theme.ts";
import { Icon } from "../icon.tsx";
import { usePopover } from "../use-popover.ts";
import { whenNeeded } from "../when-needed.tsx";

const CompareField = whenNeeded(async () => (await import("./compare-field.tsx")).CompareField);

/** Asks with what the view is to be compared. */
export function CompareWith() {
	const { compare } = words.value;
	const { button, isOpen, toggle, close } = usePopover();
	return (
		<div class="compare-with">
			<button
				ref={button}
				type="button"
				class={narrow.value ? "icon-button" : "button"}
				aria-label={compare.with}
				title={compare.withHelp}
				aria-haspopup="dialog"
				aria-expanded={isOpen}
				onClick={toggle}
			>
				<Icon icon={GitCompareArrows} size={narrow.value ? 20 : 15} />
				{!narrow.value && compare.with}
			</button>
			{isOpen && <CompareField onClose={close} />}
		</div>
	);
}

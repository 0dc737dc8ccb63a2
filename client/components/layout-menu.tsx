import { ChartNoAxesGantt, CircleDot, Grid3x3, type IconNode, Network, Orbit } from "lucide";
import { useLayoutEffect, useRef } from "preact/hooks";
import { words } from "../store/language.ts";
import { LAYOUTS, type LayoutName } from "../store/scene-types.ts";
import { viewCommands } from "../store/view-commands.ts";
import { Icon } from "./icon.tsx";
import { useDismissal } from "./use-dismissal.ts";
import { usePopover } from "./use-popover.ts";

const icons: Readonly<Record<LayoutName, IconNode>> = {
	force: Orbit,
	concentric: CircleDot,
	time: ChartNoAxesGantt,
	grid: Grid3x3,
};

/** The button that offers the layouts. */
export function LayoutMenu() {
	const { button, isOpen, toggle, close } = usePopover();
	const { label } = words.value.layouts;
	return (
		<div class="layouts">
			<button
				ref={button}
				type="button"
				class="icon-button"
				aria-label={label}
				title={label}
				aria-haspopup="dialog"
				aria-expanded={isOpen}
				onClick={toggle}
			>
				<Icon icon={Network} />
			</button>
			{isOpen && <LayoutChoice onClose={close} />}
		</div>
	);
}

/** The layouts, each with its key; what is chosen is done at once. */
function LayoutChoice({ onClose }: { readonly onClose: () => void }) {
	const messages = words.value.layouts;
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => dialog.current?.querySelector("button")?.focus(), []);
	useDismissal(dialog, onClose);
	return (
		<dialog ref={dialog} open class="popover layout-choice" aria-label={messages.label}>
			<ul>
				{LAYOUTS.map((name, index) => (
					<li key={name}>
						<button
							type="button"
							aria-keyshortcuts={String(index + 1)}
							onClick={() => {
								onClose();
								viewCommands.value?.layout(name);
							}}
						>
							<Icon icon={icons[name]} size={16} />
							<span>
								{messages[name].name}
								<small>{messages[name].hint}</small>
							</span>
							<kbd>{index + 1}</kbd>
						</button>
					</li>
				))}
			</ul>
			<p>{messages.pinned}</p>
		</dialog>
	);
}

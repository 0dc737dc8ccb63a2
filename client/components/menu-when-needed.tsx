import { useSignal } from "@preact/signals";
import type { IconNode } from "lucide";
import type { FunctionComponent } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { language } from "../store/language.ts";
import { sayAway } from "../store/say-away.ts";
import { Icon } from "./icon.tsx";

/** What a menu shows while it is open. */
export type MenuPanel = FunctionComponent<{ readonly onClose: () => void }>;

interface MenuProps {
	readonly icon: IconNode;
	readonly label: string;
	/** Fetches what it shows, when somebody opens it. */
	readonly load: () => Promise<MenuPanel>;
	/** Whether its name is only shown when the pointer rests on it. */
	readonly iconOnly?: boolean;
	/** What is shown when the pointer rests on a button without its name; the name itself where none is given. */
	readonly hint?: string;
}

/** A button that opens a dialog which is fetched when somebody opens it. */
export function MenuWhenNeeded({ icon, label, load, iconOnly = false, hint = label }: MenuProps) {
	const panel = useSignal<{ readonly Panel: MenuPanel } | null>(null);
	const button = useRef<HTMLButtonElement>(null);
	const closed = useRef(false);
	const close = () => {
		panel.value = null;
		closed.current = true;
	};
	// Only when it is gone: while a modal dialog is there nothing else takes the focus.
	useLayoutEffect(() => {
		if (panel.value !== null || !closed.current) return;
		closed.current = false;
		button.current?.focus();
	}, [panel.value]);
	const open = async () => {
		try {
			panel.value = { Panel: await load() };
		} catch {
			sayAway();
		}
	};
	const Panel = panel.value?.Panel;
	return (
		<div class="menu">
			<button
				ref={button}
				type="button"
				class={iconOnly ? "icon-button" : "button"}
				aria-label={iconOnly ? label : undefined}
				title={iconOnly ? hint : undefined}
				aria-haspopup="dialog"
				aria-expanded={panel.value !== null}
				onClick={() => (panel.value === null ? void open() : close())}
			>
				<Icon icon={icon} size={15} />
				{!iconOnly && label}
			</button>
			{Panel !== undefined && <Panel key={language.value} onClose={close} />}
		</div>
	);
}

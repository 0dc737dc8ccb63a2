import { useSignal } from "@preact/signals";
import { Download } from "lucide";
import type { FunctionComponent } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { language, words } from "../../store/language.ts";
import { announce } from "../../store/notices.ts";
import { Icon } from "../icon.tsx";

interface Panel {
	readonly ExportPanel: FunctionComponent<{ readonly onClose: () => void }>;
}

/** The button that offers what can be taken away; what writes it is fetched when somebody opens it. */
export function ExportMenu() {
	const { exporting, scene } = words.value;
	const panel = useSignal<Panel | null>(null);
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
			panel.value = await import("./export-panel.tsx");
		} catch {
			announce(scene.away);
		}
	};
	const ExportPanel = panel.value?.ExportPanel;
	return (
		<div class="export">
			<button
				ref={button}
				type="button"
				class="button"
				aria-haspopup="dialog"
				aria-expanded={panel.value !== null}
				onClick={() => (panel.value === null ? void open() : close())}
			>
				<Icon icon={Download} size={15} />
				{exporting.open}
			</button>
			{ExportPanel !== undefined && <ExportPanel key={language.value} onClose={close} />}
		</div>
	);
}

import { signal } from "@preact/signals";
import { Keyboard } from "lucide";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { words } from "../../store/language.ts";
import { sayAway } from "../../store/say-away.ts";
import { typing } from "../../store/typing.ts";
import { IconButton } from "../icon-button.tsx";

type KeysDialog = FunctionComponent<{ readonly onClose: () => void }>;

/** The list of keys while it is open; it is fetched when somebody asks for it. */
const opened = signal<{ readonly KeysDialog: KeysDialog } | null>(null);

async function open(): Promise<void> {
	try {
		opened.value = await import("./keys-dialog.tsx");
	} catch {
		sayAway();
	}
}

/** The list of keys, opened by its button, or by `?` anywhere but where a text is being written. */
export function Keys() {
	useEffect(() => {
		const down = (event: KeyboardEvent) => {
			if (event.key !== "?" || event.ctrlKey || event.metaKey || typing(event.target)) return;
			event.preventDefault();
			void open();
		};
		document.addEventListener("keydown", down);
		return () => document.removeEventListener("keydown", down);
	}, []);
	const Dialog = opened.value?.KeysDialog;
	return Dialog === undefined ? null : <Dialog onClose={() => (opened.value = null)} />;
}

export function KeysButton() {
	return <IconButton icon={Keyboard} label={words.value.nav.keys} onClick={() => void open()} />;
}

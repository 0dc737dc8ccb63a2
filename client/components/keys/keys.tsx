import { useSignal } from "@preact/signals";
import { Keyboard } from "lucide";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { attempt } from "../../store/attempt.ts";
import { words } from "../../store/language.ts";
import { typing } from "../../store/typing.ts";
import { IconButton } from "../icon-button.tsx";

type KeysDialog = FunctionComponent<{ readonly onClose: () => void }>;

/** Opens the list of keys, by its button or by `?` anywhere but where a text is being written; fetched when it is. */
export function Keys() {
	const opened = useSignal<{ readonly KeysDialog: KeysDialog } | null>(null);
	const open = async () => {
		opened.value = await import("./keys-dialog.tsx");
	};
	useEffect(() => {
		const down = (event: KeyboardEvent) => {
			if (event.key !== "?" || event.ctrlKey || event.metaKey || typing(event.target)) return;
			event.preventDefault();
			attempt(open());
		};
		document.addEventListener("keydown", down);
		return () => document.removeEventListener("keydown", down);
	}, []);
	const Dialog = opened.value?.KeysDialog;
	return (
		<>
			<IconButton icon={Keyboard} label={words.value.nav.keys} onClick={() => attempt(open())} />
			{Dialog !== undefined && <Dialog onClose={() => (opened.value = null)} />}
		</>
	);
}

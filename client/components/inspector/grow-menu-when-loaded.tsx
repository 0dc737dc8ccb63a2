import { useSignal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { growing } from "../../store/grow-menu.ts";
import { words } from "../../store/language.ts";
import { announce } from "../../store/notices.ts";

interface Loaded {
	readonly GrowMenu: FunctionComponent<{ readonly id: string }>;
}

/** The choice among a node's neighbours, fetched when somebody first opens it. */
export function GrowMenuWhenLoaded({ id }: { readonly id: string }) {
	const loaded = useSignal<Loaded | null>(null);
	useEffect(() => {
		import("./grow-menu.tsx").then(
			(found) => {
				loaded.value = found;
			},
			() => {
				growing.value = null;
				announce(words.value.scene.away);
			},
		);
	}, []);
	const GrowMenu = loaded.value?.GrowMenu;
	return GrowMenu === undefined ? null : <GrowMenu id={id} />;
}

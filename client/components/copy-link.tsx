import { useSignal } from "@preact/signals";
import { Check, Link2, Share2 } from "lucide";
import { useEffect } from "preact/hooks";
import { words } from "../store/language.ts";
import { announce } from "../store/notices.ts";
import { route } from "../store/route.ts";
import { linkToSend } from "../store/view.ts";
import { Icon } from "./icon.tsx";

const SHOWN = 2500;

/** Copies the address that reproduces the view, and says so for a moment. */
export function CopyLink({ iconOnly = false }: { readonly iconOnly?: boolean }) {
	const { copy } = words.value;
	const state = useSignal<"ready" | "copied" | "failed">("ready");
	useEffect(() => {
		if (state.value === "ready") return;
		const timer = setTimeout(() => {
			state.value = "ready";
		}, SHOWN);
		return () => clearTimeout(timer);
	}, [state.value]);

	const copyLink = async () => {
		const link = route.value.view === "explore" ? linkToSend(location.origin) : location.href;
		try {
			await navigator.clipboard.writeText(link);
			state.value = "copied";
			announce(copy.copied);
		} catch {
			state.value = "failed";
			announce(copy.failed);
		}
	};
	const label = { ready: copy.link, copied: copy.copied, failed: copy.failed }[state.value];
	const icon = state.value === "copied" ? Check : iconOnly ? Share2 : Link2;
	return (
		<button
			type="button"
			class={iconOnly ? "icon-button" : "button"}
			aria-label={iconOnly ? label : undefined}
			title={iconOnly ? label : undefined}
			onClick={() => void copyLink()}
		>
			<Icon icon={icon} size={iconOnly ? 20 : 15} />
			{!iconOnly && label}
		</button>
	);
}

import { Check, Link2, Share2 } from "lucide";
import { addressToSend } from "../store/address-to-send.ts";
import { words } from "../store/language.ts";
import { narrow } from "../store/theme.ts";
import { Icon } from "./icon.tsx";
import { useCopy } from "./use-copy.ts";

/** Copies the address that reproduces the view, and says so for a moment. */
export function CopyLink({ iconOnly = false }: { readonly iconOnly?: boolean }) {
	const { copy: messages } = words.value;
	const { state, copy } = useCopy(messages);
	const label = { ready: messages.link, copied: messages.copied, failed: messages.failed }[state];
	const icon = state === "copied" ? Check : narrow.value ? Share2 : Link2;
	return (
		<button
			type="button"
			class={iconOnly ? "icon-button" : "button"}
			aria-label={iconOnly ? label : undefined}
			title={iconOnly ? label : undefined}
			onClick={() => void copy(addressToSend(location))}
		>
			<Icon icon={icon} size={narrow.value ? 20 : 15} />
			{!iconOnly && label}
		</button>
	);
}

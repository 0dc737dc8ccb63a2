import { useSignal } from "@preact/signals";
import { Shapes } from "lucide";
import { words } from "../store/language.ts";
import { Icon } from "./icon.tsx";
import { Rail } from "./rail/rail.tsx";

/** Opens the legend where there is no room for it beside the picture. */
export function LegendButton({ onOpen }: { readonly onOpen?: () => void }) {
	const open = useSignal(false);
	if (open.value) return <Rail onClose={() => (open.value = false)} />;
	return (
		<button type="button" class="button legend-button" onClick={onOpen ?? (() => (open.value = true))}>
			<Icon icon={Shapes} size={16} />
			{words.value.rail.open}
		</button>
	);
}

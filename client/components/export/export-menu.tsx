import { Download } from "lucide";
import { words } from "../../store/language.ts";
import { MenuWhenNeeded } from "../menu-when-needed.tsx";

const load = async () => (await import("./export-panel.tsx")).ExportPanel;

/** Offers what can be taken away. */
export function ExportMenu({ iconOnly = false }: { readonly iconOnly?: boolean }) {
	return <MenuWhenNeeded icon={Download} label={words.value.exporting.open} load={load} iconOnly={iconOnly} />;
}

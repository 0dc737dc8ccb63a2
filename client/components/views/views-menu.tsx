import { Bookmark } from "lucide";
import { words } from "../../store/language.ts";
import { MenuWhenNeeded } from "../menu-when-needed.tsx";

const load = async () => (await import("./views-panel.tsx")).ViewsPanel;

/** Offers to keep the view or to send it with a few words, and the views that are kept. */
export function ViewsMenu({ iconOnly = false }: { readonly iconOnly?: boolean }) {
	const { open, hint } = words.value.views;
	return <MenuWhenNeeded icon={Bookmark} label={open} hint={hint} load={load} iconOnly={iconOnly} />;
}

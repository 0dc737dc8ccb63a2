import { Bookmark } from "lucide";
import { words } from "../../store/language.ts";
import { MenuWhenNeeded } from "../menu-when-needed.tsx";

const load = async () => (await import("./views-panel.tsx")).ViewsPanel;

/** Offers to keep the view or to send it with a few words, and the views that are kept. */
export function ViewsMenu({ iconOnly = false }: { readonly iconOnly?: boolean }) {
	return <MenuWhenNeeded icon={Bookmark} label={words.value.views.open} load={load} iconOnly={iconOnly} />;
}

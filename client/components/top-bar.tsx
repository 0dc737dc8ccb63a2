import { useSignal } from "@preact/signals";
import { Menu, Search, X } from "lucide";
import { words } from "../store/language.ts";
import { readsStory, route } from "../store/route.ts";
import { narrow, snug } from "../store/theme.ts";
import { Brand } from "./brand.tsx";
import { CopyLink } from "./copy-link.tsx";
import { ExportMenu } from "./export/export-menu.tsx";
import { IconButton } from "./icon-button.tsx";
import { KeysButton } from "./keys/keys.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { Navigation } from "./navigation.tsx";
import { SearchBox } from "./search-box.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import { ViewsMenu } from "./views/views-menu.tsx";

/** Name, search, views, language and colours; on a phone search and views open from buttons. */
export function TopBar() {
	return <header class="top-bar">{narrow.value ? <PhoneBar /> : <WideBar />}</header>;
}

function WideBar() {
	return (
		<>
			<Brand />
			<SearchBox />
			<Navigation />
			<div class="top-bar-end">
				<LanguageSwitch />
				<ThemeSwitch />
				<KeysButton />
				<span class="top-bar-rule" />
				<CopyLink iconOnly={snug.value} />
				{route.value.view === "explore" && <ViewsMenu iconOnly />}
				{(route.value.view === "explore" || readsStory(route.value)) && <ExportMenu iconOnly={snug.value} />}
			</div>
		</>
	);
}

function PhoneBar() {
	const { nav, search } = words.value;
	const open = useSignal<"search" | "menu" | null>(null);
	if (open.value === "search") {
		return (
			<>
				<SearchBox focused onDone={() => (open.value = null)} />
				<IconButton icon={X} size={20} label={nav.closeMenu} onClick={() => (open.value = null)} />
			</>
		);
	}
	const menu = open.value === "menu";
	return (
		<>
			<Brand />
			<div class="top-bar-end">
				<IconButton icon={Search} size={20} label={search.open} onClick={() => (open.value = "search")} />
				<CopyLink iconOnly />
				<IconButton
					icon={menu ? X : Menu}
					size={20}
					label={menu ? nav.closeMenu : nav.menu}
					expanded={menu}
					onClick={() => (open.value = menu ? null : "menu")}
				/>
			</div>
			{menu && (
				<div class="phone-menu">
					<Navigation onFollow={() => (open.value = null)} />
					{route.value.view === "explore" && <ViewsMenu />}
					{(route.value.view === "explore" || readsStory(route.value)) && <ExportMenu iconOnly={snug.value} />}
					<div class="phone-menu-row">
						<LanguageSwitch />
						<ThemeSwitch />
						<KeysButton />
					</div>
				</div>
			)}
		</>
	);
}

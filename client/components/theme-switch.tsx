import { Moon, Sun } from "lucide";
import { words } from "../store/language.ts";
import { chooseTheme, theme } from "../store/theme.ts";
import { IconButton } from "./icon-button.tsx";

/** Light or dark colours. */
export function ThemeSwitch() {
	const dark = theme.value === "dark";
	const names = words.value.theme;
	return (
		<IconButton
			icon={dark ? Sun : Moon}
			label={dark ? names.toLight : names.toDark}
			onClick={() => chooseTheme(dark ? "light" : "dark")}
		/>
	);
}

export const page = {
	brand: {
		name: "Chronograph",
		home: "Chronograph, home",
		claim: "Who is tied to whom, since when, and who says so.",
		title: (view: string): string => `${view} · Chronograph`,
		skip: "Skip to the picture",
	},
	nav: {
		label: "Views",
		explore: "Explore",
		stories: "Stories",
		reports: "Reports",
		api: "API",
		menu: "Menu",
		closeMenu: "Close the menu",
		keys: "Keys (?)",
	},
	language: { label: "Language", english: "English", french: "Français" },
	theme: { toDark: "Use dark colours", toLight: "Use light colours" },
	copy: { link: "Copy link", copied: "Link copied", failed: "Copy the address from the address bar" },
};

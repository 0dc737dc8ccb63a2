import type { Messages } from "../en.ts";

export const page: Pick<Messages, "brand" | "nav" | "language" | "theme" | "copy"> = {
	brand: {
		name: "Chronograph",
		home: "Chronograph, accueil",
		claim: "Qui est lié à qui, depuis quand, et qui le dit.",
		title: (view) => `${view} · Chronograph`,
		skip: "Aller à l’image",
	},
	nav: {
		label: "Vues",
		explore: "Explorer",
		stories: "Récits",
		reports: "Rapports",
		api: "API",
		menu: "Menu",
		closeMenu: "Fermer le menu",
		keys: "Touches (?)",
	},
	language: { label: "Langue", english: "English", french: "Français" },
	theme: { toDark: "Passer en couleurs sombres", toLight: "Passer en couleurs claires" },
	copy: { link: "Copier le lien", copied: "Lien copié", failed: "Copiez l’adresse dans la barre d’adresse" },
};

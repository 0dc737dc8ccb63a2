import type { Messages } from "../en.ts";

export const page: Pick<Messages, "brand" | "nav" | "language" | "theme" | "copy" | "cite"> = {
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
	cite: {
		this: "Copier la référence",
		data: "Copier la référence des données",
		copied: "Référence copiée",
		failed: "Le navigateur ne laisse pas la page copier : copiez l’adresse dans la barre d’adresse",
		version: (version) => `Version des données : ${version}.`,
		read: (day, address) => `Consulté le ${day} : ${address}`,
	},
};

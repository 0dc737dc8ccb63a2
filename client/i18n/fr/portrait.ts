import type { Messages } from "../en.ts";
import { figure, pluriel } from "./pluriel.ts";

export const portrait: Pick<Messages, "portrait"> = {
	portrait: {
		as: "En image",
		formats: {
			svg: { name: "SVG", note: "net à toute taille, texte en texte" },
			png: { name: "PNG", note: "au double de sa taille" },
			print: { name: "Imprimer…", note: "sur une page, en couleurs claires" },
		},
		whole: "Tout ce qui est dessiné, avec date, légende et sources.",
		light: "Couleurs claires, pour le papier",
		working: "Dessin en cours…",
		painted: (percent) => `Dessin en cours… ${percent} %`,
		notDrawn: "L’image n’est pas encore dessinée",
		coarser: (file, scale) =>
			`Enregistré sous ${file}, à ${scale} fois sa taille : le navigateur ne dessine pas d’image plus grande. Le SVG n’a pas cette limite.`,
		tooLarge: "La scène est trop grande pour un PNG dans ce navigateur. Prenez le SVG, ou une partie de la scène.",
		compared: {
			dates: (day) => `Comparé au ${day} : la couleur montre ce qui a changé entre les deux dates.`,
			sources: (day) =>
				`Comparé aux sources parues jusqu’au ${day} : la couleur montre ce qui a changé entre les deux.`,
		},
		path: (names) => `Mis en avant : ${names}.`,
		colon: " : ",
		note: (note) => `Mot de qui a fait le lien : ${note}`,
		hidden: (names) => `laissé de côté : ${names}`,
		dimmed: (names) => `en retrait : ${names}`,
		undatedHidden: "ce qui est sans date est laissé de côté",
		onlyDiffering: "seul ressort ce dont les récits divergent",
		byAmount: "la taille des financements suit leur montant, chaque devise à part",
		sourcesHeading: "Les sources",
		sources: (n) =>
			pluriel(n, "1 document source", `${figure(n)} documents sources, d’abord ceux qui en attestent le plus`),
		moreSources: (n) => `et ${figure(n)} de plus : le lien ci-dessous y mène`,
		sourcesAway: "Le serveur ne répondait pas au moment du dessin : le lien ci-dessous mène aux sources.",
		made: (day) => `Fait avec Chronograph le ${day}.`,
		longLink: "Le lien vers cette vue est trop long pour être lu ici.",
	},
};

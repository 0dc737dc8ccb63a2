import type { Language } from "../../store/language.ts";

/** One thing that keys do: any of its combinations does it; the keys of one are pressed together. */
interface KeyLine {
	readonly keys: readonly (readonly string[])[];
	readonly does: string;
}

interface KeyGroup {
	readonly where: string;
	readonly lines: readonly KeyLine[];
}

export interface KeyWords {
	readonly title: string;
	readonly close: string;
	readonly or: string;
	readonly groups: readonly KeyGroup[];
}

const arrows = ["←", "→", "↑", "↓"];

export const keyWords: Readonly<Record<Language, KeyWords>> = {
	en: {
		title: "Keys",
		close: "Close the list of keys",
		or: "or",
		groups: [
			{
				where: "Anywhere",
				lines: [
					{ keys: [["/"]], does: "Search" },
					{ keys: [["?"]], does: "This list" },
					{ keys: [["Ctrl", "P"]], does: "Print the scene on one page" },
					{ keys: [["Ctrl", "Z"]], does: "Take the last change back" },
					{
						keys: [
							["Ctrl", "⇧", "Z"],
							["Ctrl", "Y"],
						],
						does: "Do it again",
					},
					{ keys: [["Esc"]], does: "Close what is open, then select nothing" },
				],
			},
			{
				where: "In the picture (Tab or a click leads there)",
				lines: [
					{ keys: [arrows], does: "To the nearest node that way" },
					{ keys: [["⇧", "←→↑↓"]], does: "Take in the nearest that way beside what is selected, or let go of it" },
					{ keys: [["⇧", "drag"]], does: "From no node: select what lies in the frame" },
					{ keys: [["Ctrl", "A"]], does: "Select all that is shown" },
					{ keys: [["Alt", "←→↑↓"]], does: "Move what is selected; it stays where it is put" },
					{ keys: [["Enter"]], does: "Add its neighbours" },
					{ keys: [["M"]], does: "Choose which neighbours to add" },
					{ keys: [["P"]], does: "Ask for a tie between two that are selected; from one, then to another" },
					{ keys: [["T"]], does: "What ties the selected together" },
					{ keys: [["C"]], does: "Neighbours that the selected share" },
					{ keys: [["B"]], does: "Show what is bundled at it one by one, or draw it together again" },
					{ keys: [["L"]], does: "The scene as tables, or as a picture" },
					{ keys: [["Delete"]], does: "Remove it from the picture" },
					{ keys: [["+"], ["-"]], does: "Zoom in, out" },
					{ keys: [["0"]], does: "Fit the picture" },
					{ keys: [["1–4"]], does: "Lay the picture out in one of the ways" },
				],
			},
			{
				where: "In the list",
				lines: [
					{ keys: [["↑"], ["↓"]], does: "To the row before, after" },
					{ keys: [["Page↑"], ["Page↓"]], does: "Fifteen rows up, down" },
					{ keys: [["Home"], ["End"]], does: "The first and the last row" },
					{ keys: [["Enter"], ["Space"]], does: "Select it" },
					{
						keys: [
							["⇧", "Enter"],
							["⇧", "Space"],
						],
						does: "Take it in beside what is selected, or let go of it",
					},
					{ keys: [["P"]], does: "Ask for a tie, as in the picture" },
					{ keys: [["L"]], does: "Back to the picture" },
				],
			},
			{
				where: "On a date",
				lines: [
					{ keys: [["←"], ["→"]], does: "A day earlier, later" },
					{ keys: [["⇧", "← →"]], does: "A month" },
					{ keys: [["Page↑"], ["Page↓"]], does: "A quarter" },
					{ keys: [["Alt", "← →"]], does: "A year" },
					{ keys: [["Home"], ["End"]], does: "The first and the last day of the bar" },
				],
			},
			{
				where: "In a story",
				lines: [
					{ keys: [["→"], ["Page↓"], ["Space"]], does: "On" },
					{ keys: [["←"], ["Page↑"]], does: "Back" },
				],
			},
		],
	},
	fr: {
		title: "Touches",
		close: "Fermer la liste des touches",
		or: "ou",
		groups: [
			{
				where: "Partout",
				lines: [
					{ keys: [["/"]], does: "Chercher" },
					{ keys: [["?"]], does: "Cette liste" },
					{ keys: [["Ctrl", "P"]], does: "Imprimer la scène sur une page" },
					{ keys: [["Ctrl", "Z"]], does: "Annuler le dernier changement" },
					{
						keys: [
							["Ctrl", "⇧", "Z"],
							["Ctrl", "Y"],
						],
						does: "Le rétablir",
					},
					{ keys: [["Échap"]], does: "Fermer ce qui est ouvert, puis ne rien sélectionner" },
				],
			},
			{
				where: "Dans l’image (Tab ou un clic y mène)",
				lines: [
					{ keys: [arrows], does: "Au nœud le plus proche de ce côté" },
					{ keys: [["⇧", "←→↑↓"]], does: "Sélectionner aussi le plus proche de ce côté, ou le lâcher" },
					{ keys: [["⇧", "glisser"]], does: "D’ailleurs que d’un nœud : sélectionner ce qui est dans le cadre" },
					{ keys: [["Ctrl", "A"]], does: "Sélectionner tout ce qui est montré" },
					{ keys: [["Alt", "←→↑↓"]], does: "Déplacer ce qui est sélectionné ; il reste où il est mis" },
					{ keys: [["Entrée"]], does: "Ajouter ses voisins" },
					{ keys: [["M"]], does: "Choisir quels voisins ajouter" },
					{ keys: [["P"]], does: "Chercher un lien entre deux nœuds choisis ; à partir d’un seul, puis vers un autre" },
					{ keys: [["T"]], does: "Ce qui lie entre eux les nœuds sélectionnés" },
					{ keys: [["C"]], does: "Les voisins qu’ils ont en commun" },
					{ keys: [["B"]], does: "Montrer un à un ce qui y est regroupé, ou le regrouper à nouveau" },
					{ keys: [["L"]], does: "La scène en tableaux, ou en image" },
					{ keys: [["Suppr"]], does: "Le retirer de l’image" },
					{ keys: [["+"], ["-"]], does: "Agrandir, réduire" },
					{ keys: [["0"]], does: "Ajuster l’image" },
					{ keys: [["1–4"]], does: "Disposer l’image de l’une des façons" },
				],
			},
			{
				where: "Dans la liste",
				lines: [
					{ keys: [["↑"], ["↓"]], does: "À la ligne précédente, suivante" },
					{ keys: [["Page↑"], ["Page↓"]], does: "Quinze lignes plus haut, plus bas" },
					{ keys: [["Début"], ["Fin"]], does: "La première et la dernière ligne" },
					{ keys: [["Entrée"], ["Espace"]], does: "La sélectionner" },
					{
						keys: [
							["⇧", "Entrée"],
							["⇧", "Espace"],
						],
						does: "L’ajouter à la sélection, ou l’en retirer",
					},
					{ keys: [["P"]], does: "Chercher un lien, comme dans l’image" },
					{ keys: [["L"]], does: "Revenir à l’image" },
				],
			},
			{
				where: "Sur une date",
				lines: [
					{ keys: [["←"], ["→"]], does: "Un jour plus tôt, plus tard" },
					{ keys: [["⇧", "← →"]], does: "Un mois" },
					{ keys: [["Page↑"], ["Page↓"]], does: "Un trimestre" },
					{ keys: [["Alt", "← →"]], does: "Une année" },
					{ keys: [["Début"], ["Fin"]], does: "Le premier et le dernier jour de la frise" },
				],
			},
			{
				where: "Dans un récit",
				lines: [
					{ keys: [["→"], ["Page↓"], ["Espace"]], does: "Suite" },
					{ keys: [["←"], ["Page↑"]], does: "Retour" },
				],
			},
		],
	},
};

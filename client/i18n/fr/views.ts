import { elides } from "../../../model/vocabulary/elision.ts";
import type { Messages } from "../en.ts";
import { figure, pluriel } from "./pluriel.ts";

export const views: Pick<Messages, "views"> = {
	views: {
		open: "Mes vues",
		hint: "Mes vues : garder celle-ci, ou l’envoyer avec un titre et un mot…",
		current: "Cette vue",
		close: "Fermer mes vues",
		title: "Titre",
		note: "Mot d’accompagnement",
		left: (n) => pluriel(n, `encore ${figure(n)} lettre`, `encore ${figure(n)} lettres`),
		copy: "Copier le lien avec cela",
		keep: "Garder ici",
		kept: (name) => `Gardé sous ${name}`,
		keptAgain: (before, name) =>
			before === name
				? `${name} était déjà gardée : elle est à jour`
				: `Déjà gardée, sous ${before} : elle s’appelle désormais ${name}`,
		listed: (n) => `Dans cette liste : ${figure(n)}`,
		mine: (n) => (n === 0 ? "Gardées dans ce navigateur" : `Gardées dans ce navigateur : ${figure(n)}`),
		none: "Aucune pour l’instant. Ce que vous gardez reste dans ce navigateur et ne va nulle part ailleurs.",
		refused:
			"Ce navigateur n’accepte rien de cette page : son stockage est refusé ou plein. Ce que vous gardez ou changez ici disparaît quand la page se ferme. Copiez les liens dont vous avez besoin.",
		rename: (name) => `Renommer ${name}`,
		newName: (name) => `Nouveau nom de ${name}`,
		renameDone: "Renommer",
		delete: (name) => `Supprimer ${name}`,
		deleted: (name) => `${name} est supprimée.`,
		putBack: "La remettre",
		opened: (name) => `${name} est ouverte`,
		save: "Enregistrer cette liste dans un fichier",
		made: {
			others: (n) => pluriel(n, "1 autre", `${figure(n)} autres`),
			onDay: (who, day) => `${who} le ${day}`,
			inPeriod: (who, from, to) => `${who} du ${from} au ${to}`,
			compared: (who, a, b) => `${who} le ${a} et le ${b}`,
			anyDate: (who) => `${who} à toute date`,
			steps: (from, to, n) =>
				`${elides(from) ? `D’${from}` : `De ${from}`} à ${to} en ${pluriel(n, "1 étape", `${n} étapes`)}`,
		},
		fromSender: "De qui a fait ce lien",
		dismiss: "Écarter ce qui est dit de cette vue",
	},
};

import type { ReportMessages } from "../en-reports.ts";
import { figure, pluriel } from "./pluriel.ts";

export const drafts: Pick<ReportMessages, "drafts"> = {
	drafts: {
		title: "Écrire un rapport",
		write: "Écrire un rapport",
		edit: "Le modifier en brouillon",
		intro:
			"Un en-tête qui dit ce qui est demandé et répondu, puis une seule instruction, qui lit. Le texte est vérifié pendant que vous écrivez.",
		off: "On ne peut pas écrire de rapports ici. Démarrez le serveur sur cette machine avec CHRONOGRAPH_DRAFTS=1.",
		notLoaded: "L’éditeur n’a pas pu être chargé. Rechargez la page.",
		editor: "Texte du rapport",
		check: {
			title: "Vérifications (en anglais)",
			checking: "Vérification…",
			well: "Rien à redire",
			wellMeans: "Il ne fait que lire, renvoie ce que dit son en-tête, et aucun avertissement ne s’applique.",
			counts: (errors, warnings) =>
				[
					...(errors === 0 ? [] : [pluriel(errors, `${errors} erreur`, `${errors} erreurs`)]),
					...(warnings === 0 ? [] : [pluriel(warnings, `${warnings} avertissement`, `${warnings} avertissements`)]),
				].join(", "),
			kinds: { error: "Erreur :", warning: "Avertissement :" },
			line: (n) => `Ligne ${figure(n)}`,
		},
		trial: "L’essayer",
		brokenFirst: "Il pourra être exécuté quand il n’y aura plus d’erreur.",
		olderAnswer: "C’est la réponse du texte d’avant votre dernière modification.",
		save: {
			name: "Nom du fichier",
			nameAs: "qui-connait-qui",
			folder: "Dossier",
			save: "Enregistrer comme fichier de rapport",
			saved: (path) => `Enregistré : ${path}.`,
			open: "Ouvrir le rapport",
			kept: "Pas encore enregistré ; ce navigateur le garde en attendant.",
			revert: "Abandonner les modifications",
			nowhere:
				"Il n’y a pas de dossier où enregistrer : démarrez le serveur avec CHRONOGRAPH_REPORTS sur un dossier à vous. Ce navigateur garde ce que vous écrivez en attendant.",
		},
	},
};

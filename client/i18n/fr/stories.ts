import type { Messages } from "../en.ts";
import { pluriel } from "./pluriel.ts";

export const stories: Pick<Messages, "stories"> = {
	stories: {
		title: "Récits",
		intro:
			"Chacun se lit par étapes. Une étape règle la date, l’image et la sélection ; on peut la quitter à tout moment.",
		none: "Les jeux de données ne racontent encore rien.",
		loading: "Chargement des récits",
		steps: (count: number): string => `${count} ${pluriel(count, "étape", "étapes")}`,
		from: (title: string): string => `Tiré de « ${title} »`,
		label: "Récit",
		all: "Tous les récits",
		step: (number: number, of: number): string => `Étape ${number} sur ${of}`,
		stepCalled: (number: number, title: string): string => `Étape ${number} : ${title}`,
		spoken: (number: number, of: number, title: string): string => `Étape ${number} sur ${of} : ${title}`,
		progress: "Étapes",
		back: "Précédent",
		next: "Suivant",
		strayed: "Vous avez quitté cette étape.",
		returnTo: (number: number): string => `Revenir à l’étape ${number}`,
		end: "C’était la dernière étape. L’image est à vous : déplacez la date, ouvrez ce qui vous intéresse.",
		noSuchStep: (shown, of) => `Cette étape n’existe pas : voici l’étape ${shown} sur ${of}.`,
		missing: "Il n’y a pas de récit à cette adresse.",
		keys: "Les flèches tournent les étapes.",
	},
};

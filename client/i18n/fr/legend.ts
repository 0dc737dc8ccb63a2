import type { Messages } from "../en.ts";
import { figure, pluriel } from "./pluriel.ts";

export const legend: Pick<Messages, "rail" | "standing" | "counts"> = {
	rail: {
		title: "Légende et filtre",
		nodes: "Nœuds",
		relationships: "Relations",
		certainty: "Dates",
		basis: "Fondement",
		help: "Un clic masque ; Maj + clic ne montre que cela.",
		dim: (name) => `Mettre en retrait : ${name}`,
		collapse: "Masquer la légende",
		expand: "Montrer la légende",
		open: "Légende",
		close: "Fermer la légende",
		row: (name, count) => `${name}, ${figure(count)}`,
		showAll: "Tout montrer",
		covers: "la date couvre ce jour",
		mayCover: "la date couvre peut-être ce jour",
		touches: "touche cette période",
		mayTouch: "touche peut-être la période",
		noDate: "sans date",
		dated: "avec une date",
		differInPicture: "Où les récits divergent dans l’image",
		byAmount: "Taille selon le montant",
		byAmountHow: "Chaque devise à part ; sans montant, la plus petite.",
		badge: "d’autres à ajouter",
		bundle: "plusieurs tracés en un",
		differOnly: "Ne faire ressortir qu’eux",
	},
	standing: {
		CONFIRMED: "consigné",
		REPORTED: "rapporté",
		CLAIMED: "affirmé",
		PLANNED: "prévu",
		DENIED: "démenti",
		claimedBy: (who) => `affirmé par ${who}`,
		deniedBy: (who) => `démenti par ${who}`,
	},
	counts: {
		onDay: (holds, happened) =>
			`${pluriel(holds, `${figure(holds)} vrai`, `${figure(holds)} vrais`)} ce jour-là · ${figure(happened)} déjà ${pluriel(happened, "arrivé", "arrivés")}`,
		onLateDay: (holds, happened) =>
			`${figure(holds)} peut-être ${pluriel(holds, "vrai", "vrais")} ce jour-là · ${figure(happened)} déjà ${pluriel(happened, "arrivé", "arrivés")}`,
		onVagueDay: (holds, happened) =>
			`${figure(holds)} peut-être ${pluriel(holds, "vrai", "vrais")} ce jour-là · ${figure(happened)} peut-être ${pluriel(happened, "arrivé", "arrivés")}`,
		inPeriod: (holds, happened) =>
			`${pluriel(holds, `${figure(holds)} vrai`, `${figure(holds)} vrais`)} à un moment de la période · ${figure(happened)} ${pluriel(happened, "arrivé", "arrivés")} pendant`,
		before: "avant",
		after: "après",
		anyDay: (n) => pluriel(n, `${figure(n)} fait, à toute date`, `${figure(n)} faits, à toute date`),
		holds: "vrais",
		happened: "arrivés",
		ended: "terminés",
		notYet: "à venir",
		undated: "sans date",
		unreal: "prévus ou démentis",
		bar: (parts) => `Faits dans l’image : ${parts}`,
		nodes: (shown, all) => `${pluriel(shown, `${figure(shown)} nœud`, `${figure(shown)} nœuds`)} sur ${figure(all)}`,
	},
};

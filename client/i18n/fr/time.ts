import type { Messages } from "../en.ts";
import { figure, pluriel } from "./pluriel.ts";

export const time: Pick<Messages, "time"> = {
	time: {
		label: "Date",
		sentenceStart: {
			day: "Ce qui était vrai le ",
			period: "Ce qui était vrai à un moment entre le ",
			any: "Ce qui était vrai à ",
		},
		sentenceStartFuture: {
			day: "Ce qui était prévu, ou n’était pas dit terminé, pour le ",
			period: "Ce qui était vrai, ou prévu, à un moment entre le ",
			any: "Ce qui était vrai à ",
		},
		noLaterSource: (month) =>
			`Aucune source d’ici n’est postérieure à ${month} : ce qui reste ouvert a pu prendre fin depuis.`,
		sentenceMiddle: ", d’après les sources parues jusqu’à ",
		sentenceMiddleDay: ", d’après les sources parues jusqu’au ",
		sentenceEnd: ".",
		anyDate: "toute date",
		today: "aujourd’hui",
		knownHandle: "Sources parues jusqu’au",
		knownCaption: "Sources parues",
		openKnown: "Choisir jusqu’à quand les sources comptent",
		backToToday: "Revenir à aujourd’hui",
		published: (day, sources, facts) =>
			`${day} : ${sources.length === 0 ? "" : `${sources.join(", ")}. `}${pluriel(facts, `${facts} fait`, `${facts} faits`)} d’ici à partir de là`,
		beforeToday: "On en savait peut-être plus que ne le disent ces sources.",
		change: "Saisir une date",
		changeKnown: "Saisir le jour jusqu’auquel les sources comptent",
		field: "Date",
		fieldHelp: "Un jour (2019-09-30), un mois ou une année (2018-02, 2015), ou une période (2015/2018)",
		dayHelp:
			"Un jour (2019-09-30) ; d’un mois, d’une année ou d’une période (2018-02, 2015, 2015/2018), son dernier jour",
		bad: {
			empty: () => "Écrivez une date ou une période, par exemple 2019-09-30, 2018-02 ou 2015/2018.",
			backwards: (text, _column, instead) => `« ${text} » va à rebours. Écrivez ${instead.join(" ou ")}.`,
			noSuchDay: (text, _column, instead) =>
				`« ${text} » : ce jour n’existe pas. ${instead.length === 0 ? "Les mois vont de 01 à 12." : `Écrivez ${instead.join(" ou ")}.`}`,
			noSuchMonth: (text, _column, instead) =>
				`« ${text} » : ce mois n’existe pas. ${instead.length === 0 ? "Les mois vont de 01 à 12 ; 21, 22 et 23 sont le printemps, l’été et l’automne." : `Pour un hiver, écrivez ${instead.join(" ou ")}.`}`,
			outOfRange: (text) =>
				`« ${text} » est hors limites. Les années vont de 0001 à 9999 et s’écrivent avec quatre chiffres.`,
			openEnd: (text, _column, instead) =>
				`« ${text} » laisse une fin ouverte. Écrivez les deux, par exemple ${instead.join(" ou ")}.`,
			notEdtf: (text, _column, instead) =>
				`« ${text} » ne se lit pas comme une date. Écrivez ${instead.length === 0 ? "par exemple 2019-09-30, 2018-02 ou 2015/2018" : instead.join(" ou ")}.`,
		},
		useInstead: (instead) => `Montrer ${instead}`,
		show: "Montrer",
		showAny: "Toute date",
		showToday: "Aujourd’hui",
		previousDay: "Un mois plus tôt",
		nextDay: "Un mois plus tard",
		firstDay: "Première date avec quelque chose",
		lastDay: "Dernière date avec quelque chose",
		histogram: (bin) => `Ce que couvre cette image, par ${bin}`,
		histogramEmpty: "Aucun fait daté n’est montré dans cette image",
		binOf: (months) =>
			months === 1 ? "mois" : months === 3 ? "trimestre" : months === 12 ? "année" : `période de ${months / 12} ans`,
		bars: (caption, from, to) => `${caption}, de ${from} à ${to}`,
		undated: (n) => `${figure(n)} sans date`,
		showUndated: "Montrer ce qui n’a pas de date",
		hideUndated: "Masquer ce qui n’a pas de date",
		handle: "Date montrée",
		handleFrom: "Début de la période montrée",
		handleTo: "Fin de la période montrée",
		play: "Laisser passer le temps",
		pause: "S’arrêter ici",
		playHow: (speed) => `Comment passe le temps : ${speed.replace(".", ",")}×`,
		playOptions: "Comment passe le temps",
		playReduced: "Votre système demande peu de mouvement. Le temps va alors d’un changement au suivant.",
		playAnyway: "Laisser passer le temps",
		speed: "Vitesse",
		times: (speed) => `${String(speed).replace(".", ",")}×`,
		onlyChanges: "Seulement quand quelque chose change",
		mode: "Ce qui est montré",
		modes: { day: "Jour", period: "Période", any: "Toute date" },
		periodAnd: " et le ",
		mayBeTrueOnDay: (n) => `${figure(n)} peut-être ${pluriel(n, "vrai", "vrais")} ce jour-là`,
		trueInPeriod: (n) => `${pluriel(n, `${figure(n)} vrai`, `${figure(n)} vrais`)} à un moment de la période`,
		trueOnDay: (n) => `${pluriel(n, `${figure(n)} vrai`, `${figure(n)} vrais`)} ce jour-là`,
		keys: "Les flèches déplacent d’un jour, avec Maj d’un mois, avec Alt d’un an.",
	},
};

import type { Messages } from "../en.ts";
import { pluriel } from "./pluriel.ts";

export const time: Pick<Messages, "time"> = {
	time: {
		label: "Date",
		sentenceStart: "Ce qui était vrai le ",
		sentenceMiddle: ", d'après les sources parues jusqu'à ",
		sentenceMiddleDay: ", d'après les sources parues jusqu'au ",
		sentenceEnd: ".",
		anySentenceStart: "Ce qui était vrai à ",
		anyDate: "toute date",
		today: "aujourd'hui",
		beforeToday: "On en savait peut-être plus que ne le disent ces sources.",
		change: "Saisir une date",
		changeKnown: "Saisir le jour jusqu'auquel les sources comptent",
		field: "Date",
		fieldHelp: "Jour, mois et année, ou année-mois-jour",
		bad: (text) => `« ${text} » n'est pas un jour. Écrivez par exemple 2019-09-30.`,
		show: "Montrer",
		showAny: "Toute date",
		showToday: "Aujourd'hui",
		previousDay: "Un mois plus tôt",
		nextDay: "Un mois plus tard",
		firstDay: "Première date avec quelque chose",
		lastDay: "Dernière date avec quelque chose",
		histogram: "Ce que couvrent ces données, par trimestre",
		bars: (from, to) => `Ce que couvrent ces données, par trimestre, de ${from} à ${to}`,
		handle: "Date montrée",
		trueOnDay: (n) => `${pluriel(n, `${n} vrai`, `${n} vrais`)} ce jour-là`,
		quarter: (quarter, n) => `${quarter} : ${pluriel(n, `${n} fait`, `${n} faits`)}`,
		keys: "Les flèches déplacent d'un jour, avec Maj d'un mois, avec Alt d'un an.",
	},
};

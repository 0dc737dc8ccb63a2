import { ofName } from "../../../model/vocabulary/elision.ts";
import type { Messages } from "../en.ts";
import { figure, pluriel } from "./pluriel.ts";

export const inspector: Pick<Messages, "inspector" | "differ" | "intro"> = {
	inspector: {
		label: "Détails",
		close: "Fermer les détails",
		period: "Période",
		standing: "Fondement",
		parties: "Parties",
		earliest: "Première source ici",
		evidence: "Preuves",
		origins: (origins, passages) =>
			`${pluriel(origins, `${origins} origine`, `${origins} origines`)}, ${pluriel(passages, `${passages} passage`, `${passages} passages`)}`,
		differ: "Où les récits divergent",
		facts: "Ce qui en est dit",
		roles: "Liens",
		deals: "Financements",
		statements: "Déclarations",
		events: "Événements",
		attributes: "Ce que c’était, ou était dit être",
		existence: "Existence",
		aliases: "Aussi appelé",
		published: "Parution",
		publishedOf: (source, date) => `${source} (parution : ${date})`,
		publisher: "Éditeur",
		openSource: "Ouvrir la source",
		showEvidence: (n) => pluriel(n, `${figure(n)} passage`, `${figure(n)} passages`),
		hideEvidence: "Masquer les preuves",
		lastAttested: (date) => `attesté en dernier : ${date}`,
		attested: (date) => `attesté : ${date}`,
		notExact: "date inexacte",
		notOutYet: (day) => `pas encore paru au ${day}`,
		noDate: "sans date",
		noAmount: "montant non indiqué",
		share: (min, max) =>
			min !== null && max !== null && min !== max
				? `entre ${min} et ${max} %`
				: min !== null && min === max
					? `${min} %`
					: min !== null
						? `au moins ${min} %`
						: `au plus ${max} %`,
		strip: (period, day) =>
			day === null
				? `Période sur une échelle : ${period}`
				: `Période sur une échelle : ${period} ; date montrée : ${day}`,
		loading: "Chargement des détails…",
		failed: "Les détails n’ont pas pu être chargés.",
		noMore: "Rien de plus ne peut être chargé pour l’instant.",
		drawnTies: "Liens dans l’image",
		gone: "Ceci est désormais introuvable.",
		words: "Ce qui a été dit",
		translated: "traduction publiée par la source",
		paraphrase: "avec nos mots",
		originalOnly: "tel que dit",
		said: "l’a dit",
		about: "sujet",
		provided: "a apporté",
		received: "a reçu",
		tookPart: "a pris part",
		paidUnder: "versé au titre de",
		payment: "versement",
		of: "Concerne",
		tie: "Lien",
		raise: "Montrer plus de détails",
		lower: "Ne montrer que le titre",
		shareLabel: "Part",
		thisSource: "Cet article",
		noEvidenceYet: "Aucun passage n’est donné.",
		byTime: "Les liens dans le temps",
		given: "A donné",
		got: "A reçu",
		together: "avec d’autres",
		notAdded: "Chaque nature, fondement et monnaie à part : rien n’est additionné de l’un à l’autre.",
		otherDeals: (n) =>
			pluriel(
				n,
				`${figure(n)} opération qui ne compte pas à cette date est laissée de côté.`,
				`${figure(n)} opérations qui ne comptent pas à cette date sont laissées de côté.`,
			),
		noDealsThen: (n) =>
			pluriel(
				n,
				"À cette date, l’opération ci-dessous ne compte pas.",
				`À cette date, aucune des ${figure(n)} opérations ci-dessous ne compte.`,
			),
		sources: "Sources",
		countSources: (n) => `Compter les sources des ${figure(n)} faits`,
		factCount: (n) => pluriel(n, `${figure(n)} fait`, `${figure(n)} faits`),
		readIn: (names) => `lu dans ${names}`,
		resting: "Ce qui repose dessus",
		saidAlone: (who) => `${who} a dit`,
		saidAbout: (who, about) => `${who} a dit, à propos ${ofName(about)}`,
		saidOfIt: (who) => `${who} en a dit`,
		saidByNobodyNamed: "dit par quelqu’un qui n’est pas nommé",
		noWords: "Les paroles ne sont pas conservées.",
		versions: "Versions",
		stood: (from, to) =>
			[from === null ? null : `dans les sources à partir du ${from}`, to === null ? "en vigueur" : `remplacé le ${to}`]
				.filter((part) => part !== null)
				.join(", "),
		countOf: {
			day: (n, all) => `${figure(n)} sur ${figure(all)} à cette date`,
			period: (n, all) => `${figure(n)} sur ${figure(all)} dans cette période`,
			any: (n, all) => `${figure(n)} sur ${figure(all)} comptent ici`,
		},
		hiddenFacts: (n) =>
			pluriel(
				n,
				`${figure(n)} autre est masqué par les filtres de fondement et de date.`,
				`${figure(n)} autres sont masqués par les filtres de fondement et de date.`,
			),
		showHidden: "Les montrer",
		loadingFacts: "Chargement des autres faits…",
		factsFailed: "Tous les faits n’ont pas pu être chargés.",
		allLanes: (n) => `Les ${figure(n)} dans le temps`,
		fewerLanes: (n) => `Seulement ${figure(n)} d’entre eux`,
		dealCount: (n) => pluriel(n, "1 opération", `${figure(n)} opérations`),
		from: "de",
	},
	differ: {
		INCOMPATIBLE: "Les deux ne peuvent être vrais",
		UNFULFILLED: "Annoncé ; n’aurait pas eu lieu",
		AT_ODDS: "S’accorde mal avec",
		found: "trouvé par une règle",
	},
	intro: {
		title: "Qui est lié à qui, et qui le dit",
		what: "Chaque trait est ce que dit une source : une fonction, une opération, des paroles. Déplacez la date ci-dessous pour voir ce qui était vrai ce jour-là.",
		try: "À essayer",
		tryClick: "Cliquez sur un trait ou un nom pour lire qui le dit.",
		tryDate: "Faites glisser la date, ou déplacez-la avec les flèches.",
		tryExpand: "Double-cliquez sur un nœud pour ajouter ce qui y est lié.",
		tryFilter: "Cliquez sur une ligne de la légende pour la masquer.",
		begin: (name) => `Commencer par : ${name}`,
		noAccusation: "Les personnes montrées existent. Être lié à quelqu’un n’est pas une accusation.",
		corrections: "Une erreur ?",
		correctionsTo: "Demander une correction",
		data: "Données : ",
	},
};

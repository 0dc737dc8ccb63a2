import type { ReportMessages } from "../en-reports.ts";
import { figure, pluriel } from "./pluriel.ts";

export const reports: Pick<ReportMessages, "reports"> = {
	reports: {
		categories: {
			evidence: "Preuves",
			funding: "Financement",
			ownership: "Propriété",
			people: "Personnes",
			statements: "Déclarations",
			timeline: "Chronologie",
		},
		title: "Rapports",
		intro: "Des questions enregistrées, chacune avec sa réponse en tableau.",
		all: "Tous les rapports",
		other: "Autres",
		views: {
			label: "Manières de le voir",
			names: {
				table: "Tableau",
				bar: "Barres",
				line: "Courbe",
				timeline: "Frise",
				network: "Réseau",
				number: "Chiffre",
			},
		},
		charts: {
			label: (title, rows) =>
				`Graphique : ${title}. ${pluriel(rows, "Le tableau ci-dessous en contient la ligne.", `Le tableau ci-dessous en contient les ${figure(rows)} lignes.`)}`,
			without: "non précisé",
			titles: {
				of: (whole, part) => `${whole} : ${part}`,
				// « Qui » ne suit pas « par ».
				by: (what, of) =>
					/^(ce qu|(qui|que|quoi|quand|où|quel|quelle|combien|à|de|par)(?!\p{L}))/u.test(of)
						? what
						: `${what} par ${of}`,
				overTime: (what) => `${what}, dans le temps`,
				asNetwork: (what) => `${what}, en réseau`,
				in: (unit) => `en ${unit}`,
				inPerCent: "en pourcentage",
			},
			legend: {
				sure: "sûrement alors",
				may: "peut-être alors : date inexacte",
				open: "début ou fin inconnus",
				thin: "seulement affirmé",
				unreal: "prévu ou démenti",
			},
			bars: {
				real: "consigné ou rapporté",
				claimed: "seulement affirmé",
				unreal: "prévu ou démenti",
				marks: "~ environ, ≥ au moins, ≤ au plus",
			},
			take: (format, part) => `Enregistrer le graphique en ${format}${part === null ? "" : ` : ${part}`}`,
			nothing: "Aucune ligne n’a de date ou de chiffre qui puisse être dessiné. Le tableau les contient toutes.",
			first: (drawn, all) => `Les ${drawn} premiers sur ${figure(all)} sont dessinés ; le tableau les contient tous.`,
			largest: (drawn, all, cut) =>
				cut
					? `Les ${drawn} plus grandes des ${figure(all)} lignes reçues sont dessinées ; la réponse a été coupée, il peut donc y en avoir de plus grandes.`
					: `Les ${drawn} plus grandes des ${figure(all)} lignes sont dessinées ; le tableau les contient toutes.`,
			stated: (drawn, all) =>
				`Seules ${figure(drawn)} des ${figure(all)} lignes ont de quoi être dessinées ; le tableau les contient toutes.`,
			undated: (n) =>
				pluriel(
					n,
					`${figure(n)} ligne est sans date et ne figure qu’au tableau.`,
					`${figure(n)} lignes sont sans date et ne figurent qu’au tableau.`,
				),
			source: (sets, day) => `${sets.length === 0 ? "" : `Données : ${sets.join(" ; ")}. `}Exécuté le ${day}.`,
			failed: "Le graphique n’a pas pu être chargé. Le tableau contient les mêmes lignes.",
			noPng: "Ce navigateur ne peut pas en faire un PNG. Le SVG contient la même image.",
		},
		network: {
			label: "Réseau",
			picture: "Les liens en image : un clic sur l’un n’énumère que lui",
			none: "Aucune ligne ne lie quelqu’un à quelqu’un.",
			count: (nodes, ties) =>
				`${pluriel(ties, `${figure(ties)} lien`, `${figure(ties)} liens`)}, ${pluriel(nodes, `${figure(nodes)} nœud`, `${figure(nodes)} nœuds`)}`,
			open: "Ouvrir dans l’explorateur",
			take: (format) => `Enregistrer l’image en ${format}`,
			unstated: (title) => `${title} : non indiqué`,
			leftOut: (n) =>
				pluriel(
					n,
					`${figure(n)} de plus ne tient pas dans l’image.`,
					`${figure(n)} de plus ne tiennent pas dans l’image.`,
				),
		},
		compare: {
			title: "Ce qui est nouveau depuis une réponse antérieure",
			keep: "Garder cette réponse dans ce navigateur",
			kept: "Gardé dans ce navigateur",
			notKept:
				"Ce navigateur ne la garde pas : il ne garde rien pour cette page, ou n’a plus de place. Prenez-la plutôt en JSON.",
			withKept: (moment) => `Comparer avec celle du ${moment}`,
			withFile: "Comparer avec un fichier JSON…",
			noAnswer: (file) => `${file} n’est pas une réponse de rapport. Prenez-en d’abord une en JSON.`,
			ofAnother: (file, report) => `${file} est une réponse d’un autre rapport : ${report}.`,
			counts: (moment, added, removed, changed) =>
				added + removed + changed === 0
					? `Depuis le ${moment} : rien d’ajouté, de retiré ni de changé.`
					: `Depuis le ${moment} : ${pluriel(added, `${figure(added)} ajoutée`, `${figure(added)} ajoutées`)}, ${pluriel(removed, `${figure(removed)} retirée`, `${figure(removed)} retirées`)}, ${pluriel(changed, `${figure(changed)} changée`, `${figure(changed)} changées`)}.`,
			askedOtherwise: (name, before, after) =>
				`La question était autre, ce qui peut en être la raison : ${name} était ${before} et est ${after}.`,
			earlierCut: (n) =>
				`La réponse antérieure a été coupée après ${figure(n)} lignes : ce qui suivait peut compter comme ajouté.`,
			nowCut: (n) => `Cette réponse a été coupée après ${figure(n)} lignes : ce qui suit peut compter comme retiré.`,
			added: "Ajouté",
			removed: "Retiré",
			changed: "Changé",
		},
		cite: {
			title: "Citer cette réponse",
			copy: "Copier la citation",
			ran: (report, day) => `« ${report} », rapport de Chronograph, exécuté le ${day}.`,
		},
		parameters: "Paramètres",
		given: (n) => pluriel(n, `${figure(n)} fixé`, `${figure(n)} fixés`),
		form: {
			run: "Exécuter le rapport",
			stop: "Arrêter",
			any: "peu importe",
			all: "Tous",
			none: "Aucun",
			findOne: (kinds) => `chercher ${kinds.length === 0 ? "un nom" : kinds.join(", ")}…`,
			allOrFind: (kinds) => `tous : chercher ${kinds.length === 0 ? "un nom" : kinds.join(", ")}…`,
			searchFor: (label) => `${label} : chercher`,
			remove: (name) => `Retirer ${name}`,
			limit: "Lignes au plus",
			anyNumber: "tout nombre",
			periodAs: "2018-02 ou 2015/2018",
			bounds: (min, max) => (min === null ? `${max} ou moins` : max === null ? `${min} ou plus` : `De ${min} à ${max}`),
			unknown: (name, near) =>
				`Ce rapport ne demande pas « ${name} »${near === null ? "." : ` : vouliez-vous dire « ${near} » ?`}`,
			builtFrom: "Ce formulaire vient de l’en-tête de",
			builtFromEnd: ". Modifiez l’en-tête pour le changer.",
			faults: {
				required: "Il faut une valeur ici.",
				chooseOne: "Choisissez-en au moins un.",
				unchosen: (kinds) =>
					`Rien n’est choisi sous ce nom : choisissez dans la liste${kinds.length === 0 ? "" : ` (${kinds.join(" ou ")})`}, ou videz le champ.`,
				types: {
					Text: "Ce n’est pas un texte.",
					Int: "Ce n’est pas un nombre entier.",
					Float: "Ce n’est pas un nombre.",
					Boolean: "Ce n’est ni oui ni non.",
					Date: "Ce jour n’existe pas. Écrivez-en un entier, comme 2019-01-01.",
					Period: "Ce n’est pas une période. Écrivez-la comme 2018-02 ou 2015/2018.",
					Entity: "Rien de cette sorte ne peut être demandé ici.",
					RelationshipType: "Ce n’est pas un type de relation.",
					Standing: "Ce n’est pas un statut.",
				},
				choice: (given, near) =>
					`« ${given} » n’est pas parmi les choix${near === null ? "." : ` : vouliez-vous dire « ${near} » ?`}`,
				min: (n) => `Il faut ${figure(n)} ou plus.`,
				max: (n) => `Il faut ${figure(n)} ou moins.`,
			},
			presets: {
				title: "Gardé dans ce navigateur",
				name: "Nom pour ces valeurs",
				keep: "Garder",
				kept: (name) => `Gardé sous ${name}`,
				forget: (name) => `Oublier ${name}`,
				needsName: "Donnez-leur d’abord un nom.",
				denied: "Ce navigateur ne garde rien pour cette page. Le lien contient les mêmes valeurs : copiez-le plutôt.",
			},
		},
		download: (format) => `Télécharger en ${format}`,
		broken: (file: string): string =>
			`Ce rapport ne peut pas être exécuté. Ce qui ne va pas dans son fichier, ${file}, en anglais :`,
		earlierAnswer:
			"Cette réponse est celle des valeurs précédentes : une de celles qui sont maintenant dans le formulaire ne convient pas.",
		notWhileFaulty: "Les fichiers contiennent ce que le formulaire demande : corrigez d’abord ce qui n’y va pas.",
		badValues: "Le rapport n’a pas été exécuté.",
		tryOne: "Vous pouvez prendre :",
		timedOut: "Demandez moins : une période plus courte, une seule entité, moins de types.",
		stopped: "Le rapport a été arrêté, et sa requête dans la base avec lui.",
		runAgain: "L’exécuter à nouveau",
		ranAt: (day, time) => `exécuté le ${day} à ${time}`,
		warning: "Attention (en anglais) :",
		pages: "Pages du tableau",
		before: "Lignes précédentes",
		after: "Lignes suivantes",
		rowsOf: (from, to, all) => `Lignes ${from} à ${to} sur ${all}`,
		table: "Tableau",
		cypher: "Cypher",
		copyCypher: "Copier",
		copied: "Copié",
		readOnly: "lecture seule",
		rows: (n) => pluriel(n, `${figure(n)} ligne`, `${figure(n)} lignes`),
		truncated: (n) =>
			`Coupé après ${n} lignes : il y en a d’autres. Demandez-en plus dans le formulaire, ou prenez-les toutes en CSV ou NDJSON.`,
		truncatedByReport: (n) => `Coupé après ${n} lignes, la limite que fixe l’en-tête du rapport : il y en a d’autres.`,
		empty: "Ce rapport n’a pas de ligne avec ces valeurs.",
		noData: "Il n’y a pas encore de données. Si elles sont en cours d’import, relancez le rapport dans un moment.",
		none: "Il n’y a pas de rapport enregistré.",
		notFound: (name) => `Aucun rapport ne s’appelle « ${name} ».`,
		failed: "Le rapport n’a pas pu être exécuté :",
		loading: "Exécution du rapport…",
		openInExplorer: (name) => `Ouvrir ${name} dans l’explorateur`,
		notStated: "non indiqué",
		nobody: "aucun",
		yes: "oui",
		no: "non",
	},
};

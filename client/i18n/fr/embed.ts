import type { Messages } from "../en.ts";

export const embed: Pick<Messages, "embed"> = {
	embed: {
		whole: "Ouvrir dans Chronograph",
		as: "Dans une autre page",
		open: "Intégrer…",
		note: "un iframe avec image et date",
		help: "Mettez ceci où l’image doit se trouver. On y voit ce qui est montré maintenant : l’image, sa date et, d’un récit, l’étape ; et un lien vers la page entière.",
		code: "HTML",
	},
};

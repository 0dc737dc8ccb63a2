export const embed = {
	embed: {
		whole: "Open in Chronograph",
		as: "In another page",
		open: "Embed…",
		note: "an iframe with picture and date",
		help: "Put this where the picture is to stand. It shows what is shown now: the picture, its date and, of a story, the step; and a way to the whole page.",
		code: "HTML",
	},
};

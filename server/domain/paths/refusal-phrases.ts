import type { Language } from "../../../model/time/wording.ts";

/** A clause, or the name of what took place where no clause can be made of it; with its date in brackets. */
export interface Said {
	readonly text: string;
	readonly isName: boolean;
	/** Of a state that has no words for its end or beginning: how it is while it holds. */
	readonly lasting: boolean;
}

/** What is said where an order is refused, in one language. */
export interface RefusalPhrases {
	/** A verb and what it is said of: « a quitté le conseil d'OpenAI ». */
	before(verb: string, name: string): string;
	overBefore(over: Said, begun: Said): string;
	/** The dates allow both. */
	perhapsOverBefore(over: Said, begun: Said): string;
	undated(tie: string): string;
	doubtful(tie: string): string;
}

const english: RefusalPhrases = {
	before: (verb, name) => `${verb} ${name}`,
	overBefore: (over, begun) => {
		const then = begun.isName ? `this: ${begun.text}` : begun.lasting ? `this began: ${begun.text}` : begun.text;
		if (over.isName) return `${over.text}: that was ${over.lasting ? "over " : ""}before ${then}`;
		return over.lasting ? `${over.text}, which was over before ${then}` : `${over.text} before ${then}`;
	},
	perhapsOverBefore: (over, begun) =>
		`The dates do not rule out that this was over: ${over.text}, before this: ${begun.text}`,
	undated: (tie) => `${tie}: this has no date`,
	doubtful: (tie) => `${tie}: this date is uncertain`,
};

const french: RefusalPhrases = {
	before: (verb, name) => (/ de$/.test(verb) && elides(name) ? `${verb.slice(0, -1)}'${name}` : `${verb} ${name}`),
	overBefore: (over, begun) => {
		if (begun.isName) return `${over.text} ; ensuite seulement : ${begun.text}`;
		return `${over.text} ; ce n'est qu'ensuite ${elides(begun.text) ? "qu'" : "que "}${begun.text}`;
	},
	perhapsOverBefore: (over, begun) =>
		`Les dates n'excluent pas que ceci ait été fini : ${over.text}, avant ceci : ${begun.text}`,
	undated: (tie) => `${tie} : sans date`,
	doubtful: (tie) => `${tie} : date incertaine`,
};

export const refusalPhrases: Readonly<Record<Language, RefusalPhrases>> = { en: english, fr: french };

/** Whether « de » and « que » lose their vowel before it. */
function elides(name: string): boolean {
	return /^[aeiouàâäéèêëîïôöùûü]/i.test(name);
}

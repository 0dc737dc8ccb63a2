import type { Language } from "../../../model/time/wording.ts";
import { elides, followedBy } from "../../../model/vocabulary/elision.ts";
import type { Standing } from "../../../model/vocabulary/types.ts";

/** A clause, or the name of what took place where no clause can be made of it; with its date in brackets. */
export interface Said {
	readonly text: string;
	readonly isName: boolean;
	/** Of a state that has no words for its end or beginning: how it is while it holds. */
	readonly lasting: boolean;
}

/** What is said where an order is refused, in one language. */
export interface RefusalPhrases {
	/** A verb and what it is said of: « a quitté le conseil d’OpenAI ». */
	before(verb: string, name: string): string;
	/** @param sure whether the dates leave no doubt of it */
	overBefore(over: Said, begun: Said, sure: boolean): string;
	undated(tie: string): string;
	doubtful(tie: string): string;
	/** Of what is neither on record nor reported. */
	readonly standings: Readonly<Partial<Record<Standing, string>>>;
}

const english: RefusalPhrases = {
	before: (verb, name) => `${verb} ${name}`,
	overBefore: (over, begun, sure) => {
		const then = begun.isName ? `this: ${begun.text}` : begun.lasting ? `this began: ${begun.text}` : begun.text;
		const maybe = sure ? "" : "perhaps ";
		if (over.isName) return `${over.text}: that was ${maybe}${over.lasting ? "over " : ""}before ${then}`;
		if (over.lasting) return `${over.text}, which was ${maybe}over before ${then}`;
		return `${over.text}${sure ? " " : ", perhaps "}before ${then}`;
	},
	undated: (tie) => `${tie}: this has no date`,
	doubtful: (tie) => `${tie}: this date is uncertain`,
	standings: { CLAIMED: "claimed", PLANNED: "only planned", DENIED: "denied" },
};

const french: RefusalPhrases = {
	before: followedBy,
	overBefore: (over, begun, sure) => {
		if (begun.isName) return `${over.text} ; ensuite seulement${sure ? "" : ", peut-être"} : ${begun.text}`;
		const then = `${elides(begun.text) ? "qu’" : "que "}${begun.text}`;
		return `${over.text} ; ce n’est ${sure ? "" : "peut-être "}qu’ensuite ${then}`;
	},
	undated: (tie) => `${tie} : sans date`,
	doubtful: (tie) => `${tie} : date incertaine`,
	standings: { CLAIMED: "affirmé", PLANNED: "seulement prévu", DENIED: "démenti" },
};

export const refusalPhrases: Readonly<Record<Language, RefusalPhrases>> = { en: english, fr: french };

import type { Messages } from "../i18n/en.ts";
import type { Language } from "./language.ts";
import type { Refusal } from "./path.ts";
import type { ShownTime } from "./scene-types.ts";
import type { Tie } from "./tie.ts";
import type { WhyNone } from "./why-none.ts";

/** Why there is no tie, in a sentence. */
export function noneWords(
	why: WhyNone,
	asked: Tie,
	messages: Messages["tie"],
	nameOf: (id: string) => string,
	inWords: (time: NonNullable<ShownTime>) => string,
): string {
	const [from, to] = [nameOf(asked.from), nameOf(asked.to)];
	switch (why.kind) {
		case "same":
			return messages.same(from);
		case "unknown":
			return messages.unknown(why.end);
		case "away":
			return messages.away(nameOf(why.end), inWords(why.time));
		case "untied":
			return messages.untied(nameOf(why.end), why.time === null ? null : inWords(why.time));
		case "avoided":
			return messages.avoided(from, to);
		case "apart":
			return messages.apart(from, to, why.time === null ? null : inWords(why.time));
	}
}

/** Why an order is refused, in a sentence. */
export function refusalWords(
	{ order }: Tie,
	refusal: Refusal | null,
	messages: Messages["tie"],
	language: Language,
): string {
	const reason = refusal?.reason[language] ?? "";
	return order === "SIMULTANEOUS" ? messages.refusedTogether(reason) : messages.refused(reason);
}

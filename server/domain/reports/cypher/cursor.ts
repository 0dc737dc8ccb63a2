import type { Cursor } from "./syntax.ts";
import type { Token } from "./tokens.ts";

const closingOf: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** A cursor at the beginning of these tokens, the last of which is their end. */
export function cursorOn(tokens: readonly Token[]): Cursor {
	const last: Token = tokens.at(-1) ?? { kind: "end", text: "", line: 1 };
	let place = 0;
	const at = (ahead: number): Token => tokens[place + ahead] ?? last;
	const is = (text: string, ahead = 0): boolean => {
		const token = at(ahead);
		if (token.kind === "sign") return token.text === text;
		return token.kind === "word" && token.text.toLowerCase() === text;
	};
	const take = (): string => {
		const { text } = at(0);
		if (place < tokens.length) place += 1;
		return text;
	};
	return {
		get line() {
			return at(0).line;
		},
		get taken() {
			return place;
		},
		is,
		isKind: (kind, ahead = 0) => at(ahead).kind === kind,
		take,
		takeIf: (text) => {
			if (!is(text)) return false;
			take();
			return true;
		},
		closing: (ahead) => {
			const open: string[] = [];
			for (let here = ahead; at(here).kind !== "end"; here++) {
				const { kind, text } = at(here);
				if (kind !== "sign") continue;
				const closes = closingOf[text];
				if (closes !== undefined) open.push(closes);
				else if (text === open.at(-1)) open.pop();
				if (open.length === 0) return here;
			}
			return tokens.length;
		},
	};
}

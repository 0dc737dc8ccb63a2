import type { Token } from "../cypher/tokens.ts";
import type { Problem } from "./problem.ts";

/** Neo4j's own functions in a namespace: none of them reads or writes anything but what it is given. */
const known =
	/^(date|datetime|localdatetime|time|localtime|duration|point|vector|coll|string)\.[a-z.]+$|^db\.namefromelementid$/;

/** Functions that are not Neo4j's own: a plugin's could do anything. What is called as a procedure the plan names. */
export function strangeFunctions(tokens: readonly Token[]): readonly Problem[] {
	const isName = ({ kind }: Token): boolean => kind === "word" || kind === "quoted";
	const isSign = (token: Token | undefined, text: string): boolean => token?.kind === "sign" && token.text === text;
	return tokens.flatMap((token, end) => {
		if (!isName(token) || !isSign(tokens[end + 1], "(") || !isSign(tokens[end - 1], ".")) return [];
		let name = token.text;
		let start = end;
		for (
			let before = tokens[start - 2];
			isSign(tokens[start - 1], ".") && before && isName(before);
			before = tokens[start - 2]
		) {
			name = `${before.text}.${name}`;
			start -= 2;
		}
		const called = tokens[start - 1];
		if (called?.kind === "word" && called.text.toLowerCase() === "call") return [];
		if (known.test(name.toLowerCase())) return [];
		return [{ line: token.line, message: `a report may only read the graph; this one has the function ${name}` }];
	});
}

import { foldRepeated } from "../../../model/report/list-text.ts";
import type { ReportParameter } from "../../../model/report/parameter.ts";
import { describe } from "../../domain/reports/parameter-words.ts";

interface Words {
	/** What stands behind the report's name. */
	readonly rest: readonly string[];
	/** What `--param` was given. */
	readonly pairs: readonly string[];
}

/**
 * The parameters of a command line by their names: `--from 2015-01-01`, `--from=2015-01-01`, a bare `--open` for true, and
 * those of `--param from=2015-01-01`; one that is given several times is a list. What is none of these is told to `wrong`, which ends the command.
 */
export function parametersOf(
	{ rest, pairs }: Words,
	known: readonly ReportParameter[],
	wrong: (sentence: string) => never,
): Readonly<Record<string, string>> {
	const given: [string, string][] = [];
	for (const pair of pairs) {
		const [name, value] = split(pair);
		if (value === undefined || name === "")
			return wrong(`--param is ${pair}; it must be name=value, such as from=2015-01-01.`);
		given.push([name, value]);
	}
	for (let at = 0; at < rest.length; at++) {
		const word = rest[at] ?? "";
		if (!/^--[a-zA-Z]/.test(word))
			return wrong(
				`${word} is one word too many. Write a parameter as --name value; a value with spaces needs quotes.`,
			);
		const [name, value] = split(word.slice(2));
		const next = rest[at + 1];
		if (value !== undefined) given.push([name, value]);
		else if (next === undefined || next.startsWith("--")) {
			const parameter = known.find((each) => each.name === name);
			if (parameter && parameter.type !== "Boolean")
				return wrong(`--${name} needs a value: ${describe(parameter).en}.`);
			given.push([name, "true"]);
		} else {
			given.push([name, next]);
			at += 1;
		}
	}
	return Object.fromEntries(foldRepeated(given));
}

function split(pair: string): readonly [string, string | undefined] {
	const equals = pair.indexOf("=");
	return equals < 0 ? [pair, undefined] : [pair.slice(0, equals), pair.slice(equals + 1)];
}

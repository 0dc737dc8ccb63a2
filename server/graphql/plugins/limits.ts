import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import { type GraphQLError, getNamedType, isLeafType, parse, type ValidationContext } from "graphql";
import { type ComplexityEstimatorArgs, getComplexity } from "graphql-query-complexity";
import type { Plugin } from "graphql-yoga";
import type { Language } from "../../../model/time/wording.ts";
import type { Words } from "../../../model/vocabulary/types.ts";
import { atOnce } from "../../domain/reports/ask.ts";
import { badRequest } from "./bad-request.ts";

/** What no question needs, and what would take the server from everybody else. */
export const limits = { tokens: 20_000, depth: 20, aliases: 500, directives: 50, cost: 1_000_000 } as const;

/**
 * Refuses what is larger than `limits` before anything is read, each with a code of its own, the limit, and how to ask
 * instead. It must follow `useInputErrors`: the cost is counted with the variables.
 */
export function useLimits(): Plugin {
	return {
		onParse: ({ setParseFn }) => {
			setParseFn((source, options) => {
				try {
					return parse(source, { ...options, maxTokens: limits.tokens });
				} catch (error) {
					throw isTooLong(error) ? refusal("TOKEN_LIMIT", limits.tokens, tooManyTokens) : error;
				}
			});
		},
		onValidate: ({ addValidationRule }) => {
			addValidationRule(maxDepthRule({ n: limits.depth, flattenFragments: true, ...refusing(tooDeep) }));
			addValidationRule(maxAliasesRule({ n: limits.aliases, ...refusing(tooManyAliases) }));
			addValidationRule(maxDirectivesRule({ n: limits.directives, ...refusing(tooManyDirectives) }));
		},
		onExecute: ({ args, setResultAndStopExecution }) => {
			const { schema, document: query, operationName, variableValues } = args;
			const asked = new Set<string>();
			const cost = getComplexity({
				schema,
				query,
				...(typeof operationName === "string" && { operationName }),
				variables: { ...variableValues },
				estimators: [(field) => objectsOf(field, asked)],
			});
			if (cost <= limits.cost) return;
			const words = asked.has(REPORT) ? tooManyRows(cost) : tooManyObjects(cost);
			setResultAndStopExecution({ errors: [refusal("COST_LIMIT", limits.cost, words)] });
		},
	};
}

const REPORT = "runReport";

/**
 * How many objects a field may give: as many as are asked for, with what is asked of each. What is asked of a report's answer
 * beside its rows is there once.
 * @param asked gets the fields whose rows count
 */
function objectsOf({ field, args, childComplexity }: ComplexityEstimatorArgs, asked: Set<string>): number {
	if (field.name === REPORT) {
		asked.add(REPORT);
		// A limit above what a report may have is refused by itself, in words of its own.
		return Math.min(Number(args.limit), atOnce.most) + childComplexity;
	}
	if (isLeafType(getNamedType(field.type))) return 0;
	const { first, limit, ids } = args;
	const many = typeof first === "number" ? first : typeof limit === "number" ? limit : idsIn(ids);
	return Math.max(1, many) * (1 + childComplexity);
}

const idsIn = (ids: unknown): number => (Array.isArray(ids) ? ids.length : 1);

interface Refusal {
	readonly code: string;
	readonly limit: number;
	readonly words: Words;
}

const tooManyObjects = (cost: number): Words => ({
	en: `This question may give ${said(cost)} objects; at most ${said(limits.cost)} are given at once. Ask for fewer with \`first\` or \`limit\`, and go on from \`endCursor\` with \`after\`.`,
	fr: `Cette question peut donner ${said(cost, "fr")} objets ; ${said(limits.cost, "fr")} au plus sont donnés à la fois. Demandez-en moins avec \`first\` ou \`limit\`, et continuez depuis \`endCursor\` avec \`after\`.`,
});
const tooManyRows = (cost: number): Words => ({
	en: `The reports in this question may give ${said(cost)} rows, with all else that it asks for; at most ${said(limits.cost)} are given at once. Give each \`runReport\` a smaller \`limit\`, or run them in several questions; many rows come as a stream from \`/reports/NAME.csv\` or \`.ndjson\`.`,
	fr: `Les rapports de cette question peuvent donner ${said(cost, "fr")} lignes, avec tout ce qu’elle demande d’autre ; ${said(limits.cost, "fr")} au plus sont données à la fois. Donnez à chaque \`runReport\` un \`limit\` plus petit, ou exécutez-les en plusieurs questions ; beaucoup de lignes viennent en flux de \`/reports/NOM.csv\` ou \`.ndjson\`.`,
});
const tooManyTokens: Words = {
	en: `The question is longer than ${said(limits.tokens)} words and signs. Give ids and texts as variables, and name what is asked again and again in a fragment.`,
	fr: `La question a plus de ${said(limits.tokens, "fr")} mots et signes. Donnez identifiants et textes comme variables, et nommez dans un fragment ce qui est demandé plusieurs fois.`,
};
const tooDeep: Refusal = {
	code: "DEPTH_LIMIT",
	limit: limits.depth,
	words: {
		en: `The question goes deeper than ${limits.depth} levels. Ask for ids at the innermost level, and for what lies behind them in a second question with \`nodes(ids: …)\`.`,
		fr: `La question va plus profond que ${limits.depth} niveaux. Demandez des identifiants au niveau le plus profond, et ce qu’il y a derrière dans une seconde question avec \`nodes(ids: …)\`.`,
	},
};
const tooManyAliases: Refusal = {
	code: "ALIAS_LIMIT",
	limit: limits.aliases,
	words: {
		en: `The question has more than ${limits.aliases} aliases. Ask for many things by id with \`nodes(ids: …)\`, or in several questions.`,
		fr: `La question a plus de ${limits.aliases} alias. Demandez beaucoup de choses par identifiant avec \`nodes(ids: …)\`, ou en plusieurs questions.`,
	},
};
const tooManyDirectives: Refusal = {
	code: "DIRECTIVE_LIMIT",
	limit: limits.directives,
	words: {
		en: `The question has more than ${limits.directives} directives. Put \`@include\` and \`@skip\` on a fragment instead of on each of its fields.`,
		fr: `La question a plus de ${limits.directives} directives. Mettez \`@include\` et \`@skip\` sur un fragment au lieu de chacun de ses champs.`,
	},
};

/** The library's own errors call it a syntax error. */
function refusing({ code, limit, words }: Refusal) {
	return {
		propagateOnRejection: false,
		onReject: [(context: ValidationContext | null) => context?.reportError(refusal(code, limit, words))],
	};
}

function refusal(code: string, limit: number, words: Words): GraphQLError {
	return badRequest(words.en, undefined, { code, limit, words });
}

const isTooLong = (error: unknown): boolean =>
	error instanceof Error && error.message.includes("tokens. Parsing aborted");

function said(count: number, language: Language = "en"): string {
	return count.toLocaleString(language);
}

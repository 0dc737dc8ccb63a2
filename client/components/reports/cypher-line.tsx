import type { CypherToken } from "../../store/reports/cypher-tokens.ts";

/** The tokens of one line of Cypher, each in its colour. */
export function CypherLine({ tokens }: { readonly tokens: readonly CypherToken[] }) {
	return tokens.map((token, place) => (
		<span key={place} class={token.kind === "plain" ? undefined : `cypher-${token.kind}`}>
			{token.text}
		</span>
	));
}

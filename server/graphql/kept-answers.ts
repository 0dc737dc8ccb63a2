import { createHash } from "node:crypto";
import { BREAK, type DocumentNode, type ExecutionArgs, type ExecutionResult, OperationTypeNode, visit } from "graphql";
import { LRUCache } from "lru-cache";

/** In characters of JSON; as objects they take some five times as many bytes. */
const largest = { all: 4_000_000, one: 400_000 };

/** Reports are files that may be edited, and say when they were run: only they answer otherwise on the same data. */
const notOfTheData: ReadonlySet<string> = new Set(["report", "reports", "runReport"]);

/** What was answered, to be answered again while nothing has been written: most readers begin with the same questions. */
export interface KeptAnswers {
	/** The answer to a question on the data of `writtenUpTo`; undefined where there is none. */
	find(asked: ExecutionArgs, writtenUpTo: string): ExecutionResult | undefined;
	/** Keeps an answer without errors that was begun after `writtenUpTo` was read. */
	keep(asked: ExecutionArgs, writtenUpTo: string, answer: ExecutionResult): void;
}

export function keepAnswers(): KeptAnswers {
	const kept = new LRUCache<string, { readonly writtenUpTo: string; readonly answer: ExecutionResult }>({
		maxSize: largest.all,
		maxEntrySize: largest.one,
		sizeCalculation: ({ answer }, key) => key.length + JSON.stringify(answer).length,
	});
	const ofTheData = new WeakMap<DocumentNode, boolean>();
	const isOfTheData = ({ document }: ExecutionArgs): boolean => {
		const known = ofTheData.get(document) ?? readsDataAlone(document);
		ofTheData.set(document, known);
		return known;
	};
	return {
		find: (asked, writtenUpTo) => {
			const found = kept.get(keyOf(asked));
			return found?.writtenUpTo === writtenUpTo ? found.answer : undefined;
		},
		keep: (asked, writtenUpTo, answer) => {
			if (answer.errors === undefined && isOfTheData(asked)) kept.set(keyOf(asked), { writtenUpTo, answer });
		},
	};
}

function keyOf({ document, operationName, variableValues }: ExecutionArgs): string {
	const asked = [document.loc?.source.body, operationName, variableValues];
	return createHash("sha256").update(JSON.stringify(asked)).digest("base64url");
}

function readsDataAlone(document: DocumentNode): boolean {
	let does = document.loc !== undefined;
	const otherwise = () => {
		does = false;
		return BREAK;
	};
	visit(document, {
		OperationDefinition: ({ operation }) => (operation === OperationTypeNode.QUERY ? undefined : otherwise()),
		Field: ({ name }) => (notOfTheData.has(name.value) ? otherwise() : undefined),
	});
	return does;
}

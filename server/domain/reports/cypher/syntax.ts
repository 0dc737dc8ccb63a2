/** What is read of a statement: as much of Cypher as its checks ask about. Anything else is `other`, with its parts. */
export type Expression =
	| { readonly kind: "parameter"; readonly name: string; readonly line: number }
	| { readonly kind: "literal"; readonly value: true | false | null | "other" }
	| { readonly kind: "variable"; readonly name: string }
	| { readonly kind: "property"; readonly of: Expression; readonly name: string; readonly line: number }
	| { readonly kind: "call"; readonly name: string; readonly parts: readonly Expression[]; readonly line: number }
	| { readonly kind: "not"; readonly operand: Expression }
	| {
			readonly kind: "logic";
			readonly sign: "and" | "or" | "xor";
			readonly left: Expression;
			readonly right: Expression;
	  }
	| {
			readonly kind: "comparison";
			readonly sign: string;
			readonly left: Expression;
			readonly right: Expression;
			readonly line: number;
	  }
	| { readonly kind: "isNull"; readonly negated: boolean; readonly operand: Expression }
	/** Null where a part of it is: sums, concatenations, an item of a list. */
	| { readonly kind: "arithmetic"; readonly parts: readonly Expression[] }
	| {
			readonly kind: "case";
			readonly subject: Expression | null;
			readonly branches: readonly { readonly when: Expression; readonly result: Expression }[];
			readonly otherwise: Expression | null;
	  }
	| { readonly kind: "pattern"; readonly pattern: Pattern }
	| { readonly kind: "subquery"; readonly type: "exists" | "count" | "collect"; readonly body: readonly Clause[] }
	/** `[(a)-->(b) WHERE … | …]` */
	| {
			readonly kind: "patternComprehension";
			readonly pattern: Pattern;
			readonly where: Expression | null;
			readonly result: Expression;
	  }
	| {
			readonly kind: "other";
			readonly parts: readonly Expression[];
			/** Of a map, or of what is taken of a node as one: the names in it, where they can all be told. */
			readonly keys?: readonly string[];
	  };

/** A node or relationship of a pattern. */
export interface PatternPart {
	readonly is: "node" | "relationship";
	readonly variable: string | null;
	/** Every label or type that its expression names. */
	readonly labels: readonly string[];
	readonly properties: readonly { readonly name: string; readonly value: Expression }[];
	readonly where: Expression | null;
	readonly line: number;
}

/** One path; what is repeated stands once. */
export interface Pattern {
	readonly parts: readonly PatternPart[];
	/** Of what is repeated. */
	readonly wheres: readonly Expression[];
}

export interface Projection {
	readonly expression: Expression;
	/** Null where it has no name and is no variable. */
	readonly alias: string | null;
}

export type Clause =
	| {
			readonly kind: "match";
			readonly optional: boolean;
			readonly patterns: readonly Pattern[];
			readonly where: Expression | null;
			readonly line: number;
	  }
	| {
			readonly kind: "projection";
			readonly items: readonly Projection[];
			/** Whether it keeps every variable, as `*` does. */
			readonly all: boolean;
			readonly where: Expression | null;
			/** What it is sorted by and cut at. */
			readonly others: readonly Expression[];
			readonly line: number;
	  }
	| { readonly kind: "filter"; readonly where: Expression; readonly line: number }
	| { readonly kind: "subquery"; readonly body: readonly Clause[]; readonly line: number }
	| { readonly kind: "union"; readonly line: number }
	| { readonly kind: "other"; readonly parts: readonly Expression[]; readonly line: number };

/** The three that a statement is made of, each of which may hold the others. */
export interface Grammar {
	expression(cursor: Cursor): Expression;
	pattern(cursor: Cursor): Pattern;
	clauses(cursor: Cursor): readonly Clause[];
}

/** A place in a statement's tokens. */
export interface Cursor {
	readonly line: number;
	/** Whether the next token, or one further on, is this sign or this word, in any case. */
	is(text: string, ahead?: number): boolean;
	isKind(kind: "word" | "quoted" | "string" | "number" | "parameter" | "end", ahead?: number): boolean;
	/** Takes the next token; its text. */
	take(): string;
	/** Takes the next token where it is this one. */
	takeIf(text: string): boolean;
	/** How many tokens further on the bracket closes that the token `ahead` opens. */
	closing(ahead: number): number;
	/** How many tokens were taken: whoever reads in a loop sees whether it goes on. */
	readonly taken: number;
}

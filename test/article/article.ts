import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../server/config/package-root.ts";

/** One sentence of the article, by the counting that COVERAGE.md defines. */
export interface Sentence {
	/** `¶ 9, s. 2` */
	readonly where: string;
	readonly paragraph: number;
	readonly text: string;
	/** The first 12 digits of its SHA-256, white space counted as single spaces. */
	readonly fingerprint: string;
}

const folder = join(packageRoot, "../shared/seed");

/** Single spaces, and none at the ends. */
export const normalised = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The article's text, which is not part of the project. */
export function articleText(): string {
	const files = readTexts();
	const [text] = files;
	if (text === undefined || files.length > 1) {
		throw new Error(`${folder} should hold the article as its one .txt file; it holds ${files.length}.`);
	}
	return text;
}

function readTexts(): readonly string[] {
	try {
		return readdirSync(folder)
			.filter((name) => name.endsWith(".txt"))
			.map((name) => readFileSync(join(folder, name), "utf8"));
	} catch (cause) {
		throw new Error(`The article was not found in ${folder}; these tests need it beside the checkout.`, { cause });
	}
}

const signature = "— Elon Musk (@elonmusk)";

/** The line with the date, each post with its signature, then the running text, whose paragraphs no space divides. */
export function paragraphs(article: string): readonly string[] {
	const [head = "", ...lines] = article.split(/\n+/u).map(normalised).filter(Boolean);
	const lastPost = lines.findLastIndex((line) => line.includes(signature));
	const posts: string[] = [];
	let open: string[] = [];
	for (const line of lines.slice(0, lastPost + 1)) {
		open.push(line);
		if (!line.includes(signature)) continue;
		posts.push(open.join(" "));
		open = [];
	}
	return [head, ...posts, ...lines.slice(lastPost + 1).flatMap(runningParagraphs)];
}

function runningParagraphs(text: string): readonly string[] {
	// A sentence's end that a capital follows at once; the source line has no full stop, and X.AI is a name.
	return text.split(/(?<=[.?»])(?<!X\.)(?=\p{Lu})|(?<=Source : Financial Times)/u);
}

function sentencesOf(paragraph: string): readonly string[] {
	return paragraph.split(/(?<=[.?](?: »)?)\s+(?=(?:« )?\p{Lu})|\s+(?=— Elon Musk \()/u);
}

export function sentences(article: string): readonly Sentence[] {
	return paragraphs(article).flatMap((paragraph, p) =>
		sentencesOf(paragraph).map((text, s) => ({
			where: `¶ ${p + 1}, s. ${s + 1}`,
			paragraph: p + 1,
			text,
			fingerprint: createHash("sha256").update(text).digest("hex").slice(0, 12),
		})),
	);
}

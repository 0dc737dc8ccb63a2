import { choose } from "./choose.ts";
import { language, words } from "./language.ts";
import { tell } from "./notices.ts";
import { nodeRows } from "./scene-table/rows.ts";
import { selection, selectMany } from "./selection.ts";
import { sceneNodes } from "./shown.ts";
import { choosing } from "./tie.ts";
import { labelAndKind } from "./vocabulary.ts";

type Choice = Parameters<typeof choose>[1];

/** A node with its ties as the list counts them; what is drawn though it is not there at the date is in no list. */
function inWords(id: string): string | null {
	const node = sceneNodes.peek().find((each) => each.id === id);
	if (node === undefined) return null;
	const { said } = words.peek();
	const [speak, row] = [language.peek(), nodeRows.peek().find((each) => each.id === id)];
	const [name, kind] = [node.name[speak], labelAndKind(node.label, node.kind)[speak]];
	if (!selection.peek().includes(id)) return said.letGo(name);
	return row === undefined ? said.notThere(name, kind) : said.chosen(name, kind, row.ties);
}

/** Chooses in the picture, and says what was chosen: a picture has no words for those who do not see it. */
export function chooseAloud(id: string | null, how: Choice): void {
	// The end of a path has an answer of its own.
	const isEnd = choosing.peek() !== null && how !== "passing";
	choose(id, how);
	const what = id === null || isEnd ? null : inWords(id);
	if (what === null) return;
	tell(how === "also" ? `${what} ${words.peek().tie.selected(selection.peek().length)}.` : what);
}

/** Chooses many at once in the picture, and says how many are selected. */
export function chooseManyAloud(ids: readonly string[]): void {
	selectMany(ids);
	tell(`${words.peek().tie.selected(selection.peek().length)}.`);
}

import { signal } from "@preact/signals";
import { attempt } from "./attempt.ts";
import { deed } from "./deed.ts";
import { evidenceHad } from "./dossier/evidence.ts";
import { learnAmong } from "./grow.ts";
import { known } from "./known.ts";
import { language, words } from "./language.ts";
import { nameOf } from "./names.ts";
import { noneWords, refusalWords } from "./none-words.ts";
import { announce, tell } from "./notices.ts";
import type { Path } from "./path.ts";
import { pathSteps } from "./path-steps.ts";
import { sayAway } from "./say-away.ts";
import { amendScene, changeScene, type Scene, scene, withNodes, without } from "./scene.ts";
import { roomIn } from "./scene-room.ts";
import { selection } from "./selection.ts";
import { asking } from "./server.ts";
import { saidBySomebody, stepBasis } from "./step-basis.ts";
import { choosing, type Tie, tie, tieBetween } from "./tie.ts";
import { alternatives, answeredPath, tieAnswer } from "./tie-answer.ts";
import { timeWords } from "./time-words.ts";
import { viewCommands } from "./view-commands.ts";

/** Whether the reader asked for the answer that is on its way: only then does it come into the picture by itself. */
let wanted = false;

/** Whether what is asked was asked here, and not by a link: then the keyboard may go to the answer. */
export const askedHere = signal(false);

/** What came into the picture for the path shown last: it goes again with that path, unless the reader took it up. */
let brought: readonly string[] = [];

/** The reader is to choose where a path from here ends. */
export function choosePathFrom(id: string): void {
	choosing.value = id;
	announce(words.value.tie.choose(nameOf(id)));
}

export function stopChoosing(): void {
	choosing.value = null;
}

/** The reader chose the other end. */
export function choosePathTo(id: string): void {
	const from = choosing.value;
	choosing.value = null;
	if (from !== null) askTie(from, id);
}

/** Asks how two are tied. */
export function askTie(from: string, to: string): void {
	choosing.value = null;
	brought = [];
	change(tieBetween(from, to));
}

/** Asks the same in another way: another order, without something, from the other end. */
export function changeTie(next: (asked: Tie) => Tie): void {
	if (tie.value !== null) change(next(tie.value));
}

function change(next: Tie): void {
	wanted = true;
	askedHere.value = true;
	tie.value = next;
}

/** Shows another of the answers. */
export function choosePath(index: number): void {
	if (tie.value === null) return;
	tie.value = { ...tie.value, chosen: index };
	sayAnswer();
	bringPath();
}

/** Lets go of the tie; what came into the picture for it stays. */
export function closeTie(): void {
	tie.value = null;
	choosing.value = null;
	brought = [];
}

/** An answer is there: it is said, and shown in the picture where the reader asked for it. */
export function tieAnswered(): void {
	const answer = tieAnswer.value;
	if (tie.value !== null && answer.kind === "found" && alternatives(answer).length <= tie.value.chosen) {
		tie.value = { ...tie.value, chosen: 0 };
	}
	if (!wanted) {
		// A link says what is in the picture, not where the reader looks.
		if (!askedHere.value) viewCommands.value?.showAll(answeredPath.value?.nodes ?? []);
		return;
	}
	wanted = false;
	sayAnswer();
	bringPath();
}

function sayAnswer(): void {
	const messages = words.value.tie;
	const answer = tieAnswer.value;
	const path = answeredPath.value;
	const asked = tie.value;
	if (asked === null) return;
	if (answer.kind === "found" && path?.refusal != null) tell(messages.shorter(path.refusal.reason[language.value]));
	else if (answer.kind === "found" && path !== null) {
		void saySteps(path, asked.chosen + 1, answer.paths.length);
	} else if (answer.kind === "refused") tell(refusalWords(asked, answer.path.refusal, messages, language.value));
	else if (answer.kind === "none")
		announce(noneWords(answer.why, asked, messages, nameOf, (time) => timeWords(time, language.value)));
	else if (answer.kind === "failed") {
		if (answer.message === null) sayAway();
		else announce(answer.message[language.value]);
	}
}

/** A claim is said as one, with whose it is: that is asked for first. */
async function saySteps(path: Path, n: number, all: number): Promise<void> {
	const claims = saidBySomebody(path);
	if (claims.length > 0) await evidenceHad(claims);
	if (answeredPath.value !== path) return;
	const { path: messages, tie: asking } = words.value;
	const steps = pathSteps(path, known.value.nodes, language.value, { ...messages, basis: stepBasis });
	const said = steps.map((step) => (step.basis === null ? step.words : `${step.words}, ${step.basis.words}`));
	announce(asking.found(n, all, said.join("; ")));
}

/** Brings what answers into the picture, beside what it belongs to, and what came for the answer before out of it. */
export function bringPath(): void {
	const path = answeredPath.value;
	if (path !== null) attempt(bring(path));
}

async function bring(path: Path): Promise<void> {
	const missing = path.nodes.filter((id) => !scene.value.nodes.includes(id));
	if (missing.length > roomIn(without(scene.value, new Set(leavingFor(path))))) {
		announce(words.value.tie.noRoom(missing.length));
		return;
	}
	if (missing.length > 0) await asking(() => learnAmong([...new Set([...scene.value.nodes, ...missing])]));
	// Another path may have been chosen meanwhile.
	if (answeredPath.value !== path) return;
	const leaving = leavingFor(path);
	const next = withPath(without(scene.value, new Set(leaving)), path);
	const added = path.nodes.filter((id) => !scene.value.nodes.includes(id));
	if (added.length > 0 || leaving.length > 0 || next.removed.size < scene.value.removed.size) {
		if (brought.length > 0) amendScene(next);
		else changeScene(next, deed("tied"));
	}
	brought = [...brought.filter((id) => path.nodes.includes(id)), ...added];
	viewCommands.value?.showAll(path.nodes);
}

/** What came for another path and is not needed for this one, nor taken up by the reader. */
function leavingFor(path: Path): readonly string[] {
	const kept = new Set([...path.nodes, ...selection.value, ...scene.value.pinned]);
	return brought.filter((id) => !kept.has(id) && scene.value.nodes.includes(id));
}

/** The scene with all of a path, what the reader had removed of it too. */
function withPath(scene: Scene, { nodes, relationships }: Path): Scene {
	const all = withNodes(scene, nodes);
	const removed = new Set(all.removed);
	for (const { id } of relationships) removed.delete(id);
	return removed.size === all.removed.size ? all : { ...all, removed };
}

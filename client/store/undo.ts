import { words } from "./language.ts";
import { announce } from "./notices.ts";
import { nextRedo, nextUndo, redoScene, undoScene } from "./scene.ts";
import { typing } from "./typing.ts";
import { viewCommands } from "./view-commands.ts";

/** Takes the last change of the scene back, and says which. */
export function undoLast(): void {
	const deed = nextUndo.value;
	if (deed === null) return;
	undoScene();
	viewCommands.value?.lookBack();
	announce(words.value.deeds.undone(words.value.deeds.of(deed)));
}

/** Does again what was last taken back, and says what. */
export function redoLast(): void {
	const deed = nextRedo.value;
	if (deed === null) return;
	redoScene();
	announce(words.value.deeds.redone(words.value.deeds.of(deed)));
}

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y (on a Mac with ⌘), but where a text is being written, which has an undo of its own. */
export function followUndoKeys(): () => void {
	const down = (event: KeyboardEvent): void => {
		if (!(event.ctrlKey || event.metaKey) || event.altKey || typing(event.target)) return;
		const key = event.key.toLowerCase();
		if (key === "z" && !event.shiftKey) undoLast();
		else if (key === "z" || (key === "y" && !event.shiftKey)) redoLast();
		else return;
		event.preventDefault();
	};
	document.addEventListener("keydown", down);
	return () => document.removeEventListener("keydown", down);
}

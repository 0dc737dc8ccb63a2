import { viewCommands } from "../../store/view-commands.ts";

/** Whether the picture has the focus: it is lost as soon as the list hides it, unless the list takes it. */
export const pictureHasFocus = (): boolean => document.activeElement?.closest(".graph") != null;

/** Gives the focus back to the picture where it is in what is about to be taken away; the picture can take it once that is gone. */
export function backToPicture(from: Element | null): void {
	if (from?.contains(document.activeElement) === true) queueMicrotask(() => viewCommands.peek()?.focus());
}

import { currentFrame } from "../../store/export/current-frame.ts";
import type { Portrait } from "../../store/export/portrait-frame.ts";
import type { Theme } from "../../store/theme.ts";
import { viewCommands } from "../../store/view-commands.ts";

/** The picture in its frame as it is now; null while nothing is drawn. */
export async function takePortrait(colours: Theme): Promise<Portrait | null> {
	const frame = await currentFrame();
	return (await viewCommands.peek()?.portrait(frame, colours)) ?? null;
}

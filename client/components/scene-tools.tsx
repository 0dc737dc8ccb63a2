import { Eraser, Expand, List, Minus, Plus, Redo2, RotateCcw, Undo2, Waypoints } from "lucide";
import { attempt } from "../store/attempt.ts";
import { remove, untied } from "../store/grow.ts";
import { words } from "../store/language.ts";
import { nextRedo, nextUndo } from "../store/scene.ts";
import { listed, toggleListed } from "../store/scene-table/listed.ts";
import { narrow } from "../store/theme.ts";
import { redoLast, undoLast } from "../store/undo.ts";
import { openAgain } from "../store/view.ts";
import { viewCommands, ZOOM } from "../store/view-commands.ts";
import { IconButton } from "./icon-button.tsx";
import { LayoutMenu } from "./layout-menu.tsx";

/** The floating tools of the picture. */
export function SceneTools() {
	const { tools, deeds } = words.value;
	const [back, forward] = [nextUndo.value, nextRedo.value];
	const view = viewCommands.value;
	const loose = untied();
	const phone = narrow.value;
	// What looks at the picture otherwise, or lays it out, does nothing to the list.
	const picture = listed.value === null;
	return (
		<div class="scene-tools" role="toolbar" aria-label={tools.label}>
			{!phone && picture && (
				<>
					<IconButton icon={Plus} label={tools.zoomIn} keys="Plus" onClick={() => view?.zoomBy(ZOOM)} />
					<IconButton icon={Minus} label={tools.zoomOut} keys="-" onClick={() => view?.zoomBy(1 / ZOOM)} />
				</>
			)}
			{picture && <IconButton icon={Expand} label={tools.fit} keys="0" onClick={() => view?.fit()} />}
			<IconButton
				icon={picture ? List : Waypoints}
				label={picture ? tools.list : tools.picture}
				keys="l"
				pressed={!picture}
				onClick={toggleListed}
			/>
			<span class="tools-rule" />
			{picture && <LayoutMenu />}
			{!phone && (
				<>
					<IconButton
						icon={Eraser}
						label={tools.dropUntied}
						disabled={loose.length === 0}
						onClick={() => remove(loose)}
					/>
					<IconButton icon={RotateCcw} label={tools.backToStart} onClick={() => attempt(openAgain())} />
				</>
			)}
			{(picture || !phone) && <span class="tools-rule" />}
			<IconButton
				icon={Undo2}
				label={back === null ? tools.undo : deeds.undo(deeds.of(back))}
				disabled={back === null}
				onClick={undoLast}
			/>
			<IconButton
				icon={Redo2}
				label={forward === null ? tools.redo : deeds.redo(deeds.of(forward))}
				disabled={forward === null}
				onClick={redoLast}
			/>
		</div>
	);
}

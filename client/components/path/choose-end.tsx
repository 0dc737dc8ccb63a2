import { X } from "lucide";
import { choosePathTo, stopChoosing } from "../../store/ask-tie.ts";
import { words } from "../../store/language.ts";
import { nameOf } from "../../store/names.ts";
import { viewCommands } from "../../store/view-commands.ts";
import { IconButton } from "../icon-button.tsx";
import { SearchField } from "../search-field.tsx";

/** The other end of a path is wanted: a click on a node, or a name. */
export function ChooseEnd({ from }: { readonly from: string }) {
	const messages = words.value.tie;
	const cancel = () => {
		stopChoosing();
		viewCommands.value?.focus();
	};
	return (
		<section class="breadcrumb path-choose" aria-label={messages.chooseTitle(nameOf(from))}>
			<div class="breadcrumb-row">
				<h2>{messages.chooseTitle(nameOf(from))}</h2>
				<div class="breadcrumb-moves">
					<IconButton icon={X} label={messages.cancel} onClick={cancel} />
				</div>
			</div>
			<div class="path-choose-body">
				<p>{messages.chooseHelp}</p>
				<SearchField
					focused={document.activeElement?.closest(".graph, .scene-list") == null}
					label={messages.search}
					onChoose={({ id }) => choosePathTo(id)}
					onDone={cancel}
				/>
			</div>
		</section>
	);
}

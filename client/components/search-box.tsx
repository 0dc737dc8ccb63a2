import { attempt } from "../store/attempt.ts";
import { bring } from "../store/grow.ts";
import { words } from "../store/language.ts";
import { navigate, readsStory, route } from "../store/route.ts";
import { currentFragment } from "../store/view.ts";
import { viewCommands } from "../store/view-commands.ts";
import { SearchField } from "./search-field.tsx";

interface SearchBoxProps {
	/** Whether it takes the keyboard at once, as where a button opened it. */
	readonly focused?: boolean;
	readonly onDone?: () => void;
}

/** The search of the whole page: what is chosen joins the scene, selected, where it can be seen. `/` leads here. */
export function SearchBox({ focused = false, onDone }: SearchBoxProps) {
	return (
		<SearchField
			shortcut
			label={words.value.search.label}
			focused={focused}
			onDone={onDone}
			onChoose={({ id }) => {
				// What is found beside a story's step is explored beyond it, and the way back to it is offered there.
				if (route.value.view !== "explore" && !readsStory(route.value))
					navigate({ view: "explore" }, currentFragment.value);
				attempt(bring(id));
				onDone?.();
				// What a reader does next is done to what was found: the keys are the picture's from here on.
				viewCommands.value?.focus();
			}}
		/>
	);
}

import { ArrowLeft } from "lucide";
import { words } from "../../store/language.ts";
import { Icon } from "../icon.tsx";
import { ViewLink } from "../view-link.tsx";

/** Leads out of a story to all of them. */
export function AllStories() {
	return (
		<ViewLink to={{ view: "stories", story: null, step: 1 }} class="story-all">
			<Icon icon={ArrowLeft} size={14} />
			{words.value.stories.all}
		</ViewLink>
	);
}

import { X } from "lucide";
import { changeTie } from "../../store/ask-tie.ts";
import { words } from "../../store/language.ts";
import { nameOf } from "../../store/names.ts";
import { allowing } from "../../store/tie.ts";
import { Icon } from "../icon.tsx";

/** What is left out of the path; a click on a chip allows it again. */
export function Avoided({ avoid }: { readonly avoid: readonly string[] }) {
	const messages = words.value.tie;
	if (avoid.length === 0) return null;
	return (
		<div class="tie-row tie-avoided">
			<span>{messages.avoiding}</span>
			{avoid.map((id) => (
				<button
					key={id}
					type="button"
					class="chip"
					aria-label={messages.allow(nameOf(id))}
					onClick={() => changeTie((asked) => allowing(asked, id))}
				>
					{nameOf(id)}
					<Icon icon={X} size={12} />
				</button>
			))}
		</div>
	);
}

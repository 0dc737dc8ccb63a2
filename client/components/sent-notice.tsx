import { MessageSquareQuote, X } from "lucide";
import { words } from "../store/language.ts";
import { sent } from "../store/sent.ts";
import { Icon } from "./icon.tsx";
import { IconButton } from "./icon-button.tsx";

/** What the sender of the link said of its view: theirs, not the page's. */
export function SentNotice() {
	const messages = words.value.views;
	const said = sent.value;
	if (said === null) return null;
	return (
		<section class="notice sent" aria-label={messages.fromSender}>
			<Icon icon={MessageSquareQuote} />
			<div>
				<p class="notice-list">{messages.fromSender}</p>
				{said.title !== null && <p class="sent-title">{said.title}</p>}
				{said.note !== null && <p>{said.note}</p>}
			</div>
			<IconButton icon={X} label={messages.dismiss} onClick={() => (sent.value = null)} />
		</section>
	);
}

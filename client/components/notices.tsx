import { useSignal } from "@preact/signals";
import { CloudOff, History, Unlink, X } from "lucide";
import { forgetCitedData, otherData } from "../store/datasets.ts";
import { words } from "../store/language.ts";
import { badLink } from "../store/notices.ts";
import { retry } from "../store/retry.ts";
import { scene } from "../store/scene.ts";
import { serverAway } from "../store/server.ts";
import { Icon } from "./icon.tsx";
import { IconButton } from "./icon-button.tsx";
import { SentNotice } from "./sent-notice.tsx";

/** What the reader must know beside the picture: a server that is away, a link that says too much. */
export function Notices() {
	return (
		<div class="notices">
			{serverAway.value && scene.value.nodes.length > 0 && <AwayNotice />}
			{badLink.value !== null && <BadLinkNotice />}
			<SentNotice />
			{otherData.value !== null && <OtherDataNotice />}
		</div>
	);
}

function AwayNotice() {
	return (
		<div class="notice" role="status">
			<Icon icon={CloudOff} />
			<p>{words.value.scene.away}</p>
			<RetryButton />
		</div>
	);
}

/** Asks again for what is missing. */
export function RetryButton() {
	const messages = words.value.scene;
	const busy = useSignal(false);
	const again = async () => {
		busy.value = true;
		await retry();
		busy.value = false;
	};
	return (
		<button type="button" class="button" disabled={busy.value} onClick={() => void again()}>
			{busy.value ? messages.retrying : messages.retry}
		</button>
	);
}

function BadLinkNotice() {
	const messages = words.value.scene;
	const link = badLink.value;
	if (link === null) return null;
	const lost = [...link.missing, ...link.unreadable];
	return (
		<div class="notice" role="status">
			<Icon icon={Unlink} />
			<div>
				<p>{messages.badLink}</p>
				<p class="notice-list">
					{messages.missing} {lost.join(", ")}
				</p>
			</div>
			<IconButton icon={X} label={messages.dismiss} onClick={() => (badLink.value = null)} />
		</div>
	);
}

/** A link that cites a version of the data which is not the one here: what it shows may have changed since. */
function OtherDataNotice() {
	const messages = words.value.scene;
	const data = otherData.value;
	if (data === null) return null;
	return (
		<div class="notice" role="status">
			<Icon icon={History} />
			<div>
				<p>{messages.otherData}</p>
				<p class="notice-list">{messages.citedData(data.cited, data.here)}</p>
			</div>
			<IconButton icon={X} label={messages.dismiss} onClick={forgetCitedData} />
		</div>
	);
}

import { useSignal } from "@preact/signals";
import { CloudOff, Scissors, Unlink, X } from "lucide";
import { largestScene } from "../../model/largest-scene.ts";
import { attempt } from "../store/attempt.ts";
import { words } from "../store/language.ts";
import { badLink, crowded } from "../store/notices.ts";
import { retry } from "../store/retry.ts";
import { scene } from "../store/scene.ts";
import { serverAway } from "../store/server.ts";
import { showOthers } from "../store/show-others.ts";
import { Icon } from "./icon.tsx";
import { IconButton } from "./icon-button.tsx";
import { OtherDataNotice } from "./other-data-notice.tsx";
import { SentNotice } from "./sent-notice.tsx";

/** What the reader must know beside the picture: a server that is away, a link that says too much. */
export function Notices() {
	return (
		<div class="notices">
			{serverAway.value && scene.value.nodes.length > 0 && <AwayNotice />}
			{badLink.value !== null && <BadLinkNotice />}
			{crowded.value !== null && <CrowdedNotice />}
			<SentNotice />
			<OtherDataNotice />
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

/** More would cover the picture. */
const NAMED = 20;

function BadLinkNotice() {
	const messages = words.value.scene;
	const link = badLink.value;
	if (link === null) return null;
	const lost = [...link.missing, ...link.unreadable];
	const named = lost.slice(0, NAMED);
	return (
		<div class="notice" role="status">
			<Icon icon={Unlink} />
			<div>
				<p>{link.newer ? messages.newerLink : messages.badLink}</p>
				{lost.length > 0 && (
					<p class="notice-list">
						{messages.missing} {named.join(", ")}
						{lost.length > named.length && ` ${messages.andMore(lost.length - named.length)}`}
					</p>
				)}
			</div>
			<IconButton icon={X} label={messages.dismiss} onClick={() => (badLink.value = null)} />
		</div>
	);
}

/** A link that names more than a picture holds: how much is left out, and a way to it. */
function CrowdedNotice() {
	const messages = words.value.scene;
	const link = crowded.value;
	if (link === null) return null;
	const left = link.others.nodes.length;
	return (
		<div class="notice" role="status">
			<Icon icon={Scissors} />
			<p>{messages.crowded(left, link.shown + left)}</p>
			<button type="button" class="button" onClick={() => attempt(showOthers())}>
				{messages.showOthers(Math.min(left, largestScene))}
			</button>
			<IconButton icon={X} label={messages.dismiss} onClick={() => (crowded.value = null)} />
		</div>
	);
}

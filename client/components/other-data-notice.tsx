import { History, X } from "lucide";
import { forgetCitedData, otherData } from "../store/datasets.ts";
import { words } from "../store/language.ts";
import { Icon } from "./icon.tsx";
import { IconButton } from "./icon-button.tsx";

/** A link that cites a version of the data which is not the one here: what it shows may have changed since. */
export function OtherDataNotice() {
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

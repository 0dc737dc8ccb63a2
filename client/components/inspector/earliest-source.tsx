import type { Day } from "../../../model/time/types.ts";
import type { EvidencePartsFragment } from "../../api/generated/graphql.ts";
import { earliestWords } from "../../store/fact-words.ts";
import { language, words } from "../../store/language.ts";

import { NotOutYet } from "./not-out-yet.tsx";

interface EarliestSourceProps {
	readonly knownFrom: Day;
	readonly evidence: readonly EvidencePartsFragment[];
}

/** Since when these sources attest it; people may have known before. */
export function EarliestSource({ knownFrom, evidence }: EarliestSourceProps) {
	return (
		<div>
			<dt>{words.value.inspector.earliest}</dt>
			<dd class="tabular">
				{earliestWords(knownFrom, evidence, language.value)}
				<NotOutYet knownFrom={knownFrom} />
			</dd>
		</div>
	);
}

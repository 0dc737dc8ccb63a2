import { useSignal } from "@preact/signals";
import { ChevronDown, ChevronUp } from "lucide";
import type { EvidencePartsFragment } from "../../api/generated/graphql.ts";
import { words } from "../../store/language.ts";
import { Icon } from "../icon.tsx";
import { EvidenceCard } from "./evidence-card.tsx";

interface EvidenceChipProps {
	readonly id: string;
	readonly evidence: readonly EvidencePartsFragment[];
}

/** A chip that opens the evidence of a fact in its place. */
export function EvidenceChip({ id, evidence }: EvidenceChipProps) {
	const { inspector } = words.value;
	const open = useSignal(false);
	const list = `evidence-${id}`;
	return (
		<>
			<button
				type="button"
				class="evidence-chip tabular"
				aria-expanded={open.value}
				aria-controls={open.value ? list : undefined}
				onClick={() => (open.value = !open.value)}
			>
				{inspector.showEvidence(evidence.length)}
				<Icon icon={open.value ? ChevronUp : ChevronDown} size={12} />
			</button>
			{open.value && (
				<div id={list} class="evidence-in-place">
					{evidence.map((each) => (
						<EvidenceCard key={each.id} evidence={each} />
					))}
				</div>
			)}
		</>
	);
}

/** The room that the chip takes, while the evidence is on its way. */
export function EvidenceComing() {
	return <div class="evidence-coming" aria-hidden="true" />;
}

import { Ban } from "lucide";
import { useEffect } from "preact/hooks";
import { wantEvidence } from "../../store/dossier/evidence.ts";
import { words } from "../../store/language.ts";
import { nameOf } from "../../store/names.ts";
import type { PathStep } from "../../store/path-steps.ts";
import { select } from "../../store/selection.ts";
import { serverAway } from "../../store/server.ts";
import { IconButton } from "../icon-button.tsx";
import { StandingChip } from "../inspector/standing-chip.tsx";
import { stepAt } from "./steps-of.ts";

interface StepListProps {
	readonly steps: readonly PathStep[];
	/** The facts of which it matters who says so. */
	readonly claims: readonly string[];
	/** The step at which the order breaks; below 0 where it does not. */
	readonly broken?: number;
	/** Leaves a node or fact out of the path; absent where nothing is asked for. */
	readonly onAvoid?: (id: string) => void;
}

/** The steps in words, each opening its evidence, and what they pass; one click leaves any of it out. */
export function StepList({ steps, claims, broken = -1, onAvoid }: StepListProps) {
	const messages = words.value.tie;
	const at = stepAt(steps);
	const away = serverAway.value;
	useEffect(() => {
		if (!away) wantEvidence(claims);
	}, [claims.join(" "), away]);
	return (
		<ol class="breadcrumb-steps">
			{steps.map((step, index) => (
				<li key={step.selects}>
					<div class={`path-step${index === broken ? " path-step-broken" : ""}`}>
						<button type="button" aria-current={index === at ? "step" : undefined} onClick={() => select(step.selects)}>
							<span>
								{step.words}
								{step.basis !== null && (
									<>
										{" "}
										<StandingChip {...step.basis} />
									</>
								)}
								{index === broken && <span class="path-broken"> ✕ {messages.brokenHere}</span>}
							</span>
							<span class="breadcrumb-date tabular">{step.date}</span>
						</button>
						{onAvoid !== undefined && (
							<IconButton
								icon={Ban}
								size={14}
								label={messages.avoidStep(step.words)}
								onClick={() => onAvoid(step.along)}
							/>
						)}
					</div>
					{onAvoid !== undefined && index < steps.length - 1 && (
						<div class="path-step path-via">
							<button type="button" onClick={() => select(step.to)}>
								<span>
									{messages.via} {nameOf(step.to)}
								</span>
							</button>
							<IconButton
								icon={Ban}
								size={14}
								label={messages.avoidNode(nameOf(step.to))}
								onClick={() => onAvoid(step.to)}
							/>
						</div>
					)}
				</li>
			))}
		</ol>
	);
}

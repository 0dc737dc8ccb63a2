import { useSignal } from "@preact/signals";
import { ArrowRight, ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from "lucide";
import { known } from "../store/known.ts";
import { language, words } from "../store/language.ts";
import type { Path } from "../store/path.ts";
import { shownPath } from "../store/path.ts";
import { pathSteps, pathYears, shortName } from "../store/path-steps.ts";
import { select, selected } from "../store/selection.ts";
import { Icon } from "./icon.tsx";
import { IconButton } from "./icon-button.tsx";

/** The path that is highlighted: who is on it, in how many steps and years, and each step in words. */
export function Breadcrumb() {
	const path = shownPath.value;
	return path === null ? null : <PathCard path={path} />;
}

function PathCard({ path }: { readonly path: Path }) {
	const messages = words.value.path;
	const open = useSignal(false);
	const steps = pathSteps(path, known.value.nodes, language.value);
	const years = pathYears(path);
	const at = steps.findIndex(
		(step) => step.selects === selected.value || step.relationships.includes(selected.value ?? ""),
	);
	const go = (index: number) => select(steps[index]?.selects ?? null);
	const stops = path.nodes.flatMap((id) => {
		const node = known.value.nodes.get(id);
		return node === undefined || node.label === "FUNDING" || node.label === "EVENT" ? [] : [node];
	});
	return (
		<section class="breadcrumb" aria-label={messages.label}>
			<div class="breadcrumb-row">
				<div class="breadcrumb-words">
					<ol class="breadcrumb-stops">
						{stops.map((node, index) => (
							<li key={node.id}>
								{index > 0 && <Icon icon={ArrowRight} size={13} />}
								<button type="button" onClick={() => select(node.id)}>
									{shortName(node.name[language.value], node.label)}
								</button>
							</li>
						))}
					</ol>
					<button
						type="button"
						class="breadcrumb-facts"
						aria-expanded={open.value}
						onClick={() => (open.value = !open.value)}
					>
						<span>
							{path.inOrder && `${messages.inOrder} · `}
							{messages.steps(steps.length)}
							{years !== null && " · "}
							{years !== null && <strong class="tabular">{years}</strong>}
						</span>
						<span class="unseen">{messages.show}</span>
						<Icon icon={open.value ? ChevronUp : ChevronDown} size={14} />
					</button>
				</div>
				<div class="breadcrumb-moves">
					<IconButton
						icon={ChevronLeft}
						label={messages.previous}
						disabled={at === 0}
						onClick={() => go(at < 0 ? steps.length - 1 : at - 1)}
					/>
					<IconButton
						icon={ChevronRight}
						label={messages.next}
						disabled={at === steps.length - 1}
						onClick={() => go(at + 1)}
					/>
				</div>
			</div>
			{open.value && (
				<ol class="breadcrumb-steps">
					{steps.map((step, index) => (
						<li key={step.selects}>
							<button type="button" aria-current={index === at ? "step" : undefined} onClick={() => go(index)}>
								<span>{step.words}</span>
								<span class="breadcrumb-date tabular">{step.date}</span>
							</button>
						</li>
					))}
				</ol>
			)}
		</section>
	);
}

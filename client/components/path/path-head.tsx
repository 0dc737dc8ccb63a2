import type { Signal } from "@preact/signals";
import { ArrowRight, ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from "lucide";
import type { ComponentChildren } from "preact";
import { known } from "../../store/known.ts";
import { language, words } from "../../store/language.ts";
import { nameOf } from "../../store/names.ts";
import type { Path } from "../../store/path.ts";
import { type PathStep, pathYears, shortName } from "../../store/path-steps.ts";
import { select } from "../../store/selection.ts";
import { tie } from "../../store/tie.ts";
import { Icon } from "../icon.tsx";
import { IconButton } from "../icon-button.tsx";
import { stepAt } from "./steps-of.ts";

interface PathHeadProps {
	/** Whom to name: the nodes of the path, or both ends where there is none. */
	readonly ends: readonly string[];
	readonly path: Path | null;
	readonly steps: readonly PathStep[];
	/** Whether what is below it is shown. */
	readonly open: Signal<boolean>;
	readonly children?: ComponentChildren;
}

/** Who is on a path, in how many steps and years, with the way from step to step. */
export function PathHead({ ends, path, steps, open, children }: PathHeadProps) {
	const messages = words.value.path;
	const at = stepAt(steps);
	const go = (index: number) => select(steps[index]?.selects ?? null);
	return (
		<div class="breadcrumb-row">
			<div class="breadcrumb-words">
				<ol class="breadcrumb-stops">
					{ends.filter(isStop).map((id, index) => (
						<li key={id}>
							{index > 0 && <Icon icon={ArrowRight} size={13} />}
							<button type="button" onClick={() => select(id)}>
								{stopName(id)}
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
					{path !== null && (
						<span>
							{orderWords(path)}
							{messages.steps(steps.length)}
							<Years path={path} />
						</span>
					)}
					<span class="unseen">{messages.show}</span>
					<Icon icon={open.value ? ChevronUp : ChevronDown} size={14} />
				</button>
			</div>
			<div class="breadcrumb-moves">
				{steps.length > 0 && (
					<>
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
					</>
				)}
				{children}
			</div>
		</div>
	);
}

/** A deal or event between two is part of the step from one to the other, unless it is an end. */
function isStop(id: string, index: number, all: readonly string[]): boolean {
	if (index === 0 || index === all.length - 1) return true;
	const label = known.value.nodes.get(id)?.label;
	return label !== undefined && label !== "FUNDING" && label !== "EVENT";
}

function stopName(id: string): string {
	const node = known.value.nodes.get(id);
	return node === undefined ? nameOf(id) : shortName(node.name[language.value], node.label);
}

/** What may be in date order is said to where that order was asked for: of the shortest it would say too much. */
function orderWords({ order }: Path): string {
	const { path } = words.value;
	if (order === "CERTAIN") return `${path.inOrder} · `;
	return order === "POSSIBLE" && tie.value?.order === "CHRONOLOGICAL" ? `${path.mayBeInOrder} · ` : "";
}

function Years({ path }: { readonly path: Path }) {
	const years = pathYears(path, language.value);
	return years === null ? null : (
		<>
			{" · "}
			<strong class="tabular">{years}</strong>
		</>
	);
}

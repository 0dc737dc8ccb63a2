import { useSignal } from "@preact/signals";
import { ChevronLeft, ChevronRight, X } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import { hidesMost } from "../../graph-view/viewport.ts";
import { askedHere, changeTie, choosePath, closeTie } from "../../store/ask-tie.ts";
import { words } from "../../store/language.ts";
import { nameOf } from "../../store/names.ts";
import { saidBySomebody } from "../../store/step-basis.ts";
import { narrow } from "../../store/theme.ts";
import { avoiding, type Tie } from "../../store/tie.ts";
import { answeredPath, tieAnswer } from "../../store/tie-answer.ts";
import { viewCommands } from "../../store/view-commands.ts";
import { coveredOf } from "../covered-of.ts";
import { IconButton } from "../icon-button.tsx";
import { Avoided } from "./avoided.tsx";
import { PathHead } from "./path-head.tsx";
import { StepList } from "./step-list.tsx";
import { stepsOf } from "./steps-of.ts";
import { TieControls } from "./tie-controls.tsx";
import { TieMessage } from "./tie-message.tsx";

/** A tie that is asked for: its order and dates, each answer's steps in words, or why there is none. */
export function TieCard({ tie }: { readonly tie: Tie }) {
	const messages = words.value.tie;
	const card = useRef<HTMLElement>(null);
	const open = useSignal(!narrow.value);
	const answer = tieAnswer.value;
	const path = answeredPath.value;
	const steps = path === null ? [] : stepsOf(path);
	const broken = path?.refusal == null ? undefined : path.relationships[path.refusal.hop]?.id;

	// What had the keyboard is gone, the field that chose the end or the step that was left out: it is here now.
	useEffect(() => {
		if (!askedHere.value) return;
		if (document.activeElement === null || document.activeElement === document.body) card.current?.focus();
	}, [tie.from, tie.to, tie.avoid]);

	// Where an order breaks is to be seen on the picture: a card that hides it there makes room.
	const breaks = (answer.kind === "found" || answer.kind === "refused") && path?.refusal != null;
	useEffect(() => {
		if (!breaks) return;
		const frame = requestAnimationFrame(() => {
			const picture = document.querySelector<HTMLElement>(".graph");
			if (picture === null || !hidesMost(coveredOf(picture), picture.clientHeight)) return;
			open.value = false;
			viewCommands.value?.showAll(path?.nodes ?? []);
		});
		return () => cancelAnimationFrame(frame);
	}, [breaks, path?.nodes.join()]);

	const close = () => {
		closeTie();
		viewCommands.value?.focus();
	};
	return (
		<section
			ref={card}
			class="breadcrumb tie-card"
			tabIndex={-1}
			aria-label={messages.label(nameOf(tie.from), nameOf(tie.to))}
			aria-busy={answer.kind === "asking"}
		>
			<PathHead ends={path?.nodes ?? [tie.from, tie.to]} path={path} steps={steps} open={open}>
				<IconButton icon={X} label={messages.close} onClick={close} />
			</PathHead>
			{open.value && <TieControls tie={tie} />}
			<TieMessage tie={tie} answer={answer} />
			{open.value && (
				<>
					{answer.kind === "found" && answer.paths.length > 1 && tie.chosen < answer.paths.length && (
						<div class="tie-row tie-alternatives">
							<IconButton
								icon={ChevronLeft}
								label={messages.earlier}
								disabled={tie.chosen === 0}
								onClick={() => choosePath(tie.chosen - 1)}
							/>
							<span class="tabular">{messages.alternative(tie.chosen + 1, answer.paths.length)}</span>
							<IconButton
								icon={ChevronRight}
								label={messages.later}
								disabled={tie.chosen === answer.paths.length - 1}
								onClick={() => choosePath(tie.chosen + 1)}
							/>
						</div>
					)}
					{path !== null && steps.length > 0 && (
						<StepList
							steps={steps}
							claims={saidBySomebody(path)}
							broken={broken === undefined ? -1 : steps.findIndex((step) => step.relationships.includes(broken))}
							onAvoid={(id) => changeTie((asked) => avoiding(asked, id))}
						/>
					)}
					<Avoided avoid={tie.avoid} />
				</>
			)}
		</section>
	);
}

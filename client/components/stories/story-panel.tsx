import { ArrowLeft, ArrowRight, CornerUpLeft } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import { language, words } from "../../store/language.ts";
import type { Story, StoryStep } from "../../store/stories.ts";
import { currentStep, goToStep, returnToStep, story, strayed } from "../../store/story.ts";
import { Icon } from "../icon.tsx";
import { turnByKey } from "./story-keys.ts";
import { StoryProgress } from "./story-progress.tsx";
import { StoryText } from "./story-text.tsx";

/** The step that is read, beside the picture that goes with it. It needs nothing of the page but the step. */
export function StoryPanel() {
	const messages = words.value.stories;
	const told = story.value;
	const step = currentStep.value;
	if (told === "missing") return <p class="story-missing">{messages.missing}</p>;
	return told === null || step === null ? <Skeleton /> : <Reading story={told} step={step} />;
}

function Reading({ story: told, step }: { readonly story: Story; readonly step: StoryStep }) {
	const messages = words.value.stories;
	const french = language.value === "fr";
	const title = french ? step.titleFr : step.titleEn;
	const { number } = step;
	const last = told.steps.length;
	const room = useRef<HTMLElement>(null);
	useEffect(() => {
		if (room.current !== null) room.current.scrollTop = 0;
	}, [step]);
	// Who has just opened a story has clicked nothing yet: nothing has the focus, and the keys are the story's.
	useEffect(() => {
		const turn = (event: KeyboardEvent) => {
			if (event.target === document.body) turnByKey(event, number, last, room.current);
		};
		document.addEventListener("keydown", turn);
		return () => document.removeEventListener("keydown", turn);
	}, [number, last]);
	return (
		<section
			class="story"
			aria-label={messages.label}
			onKeyDown={(event) => turnByKey(event, number, last, room.current)}
		>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
			<article ref={room} class="story-step" tabIndex={0} aria-labelledby="story-step-title">
				<h2 class="story-title">{french ? told.titleFr : told.titleEn}</h2>
				<p class="story-number tabular">{messages.step(number, last)}</p>
				<h3 id="story-step-title">{title}</h3>
				<StoryText text={french ? step.textFr : step.textEn} />
				{number === last && <p class="story-end">{messages.end}</p>}
			</article>
			{strayed.value && (
				<div class="story-strayed" role="status">
					<span>{messages.strayed}</span>
					<button type="button" class="button" onClick={returnToStep}>
						<Icon icon={CornerUpLeft} size={15} />
						{messages.returnTo(number)}
					</button>
				</div>
			)}
			<StoryProgress story={told} number={number} />
			<div class="story-moves">
				<button type="button" class="button" disabled={number === 1} onClick={() => goToStep(number - 1)}>
					<Icon icon={ArrowLeft} size={15} />
					{messages.back}
				</button>
				<button type="button" class="button story-next" disabled={number === last} onClick={() => goToStep(number + 1)}>
					{messages.next}
					<Icon icon={ArrowRight} size={15} />
				</button>
			</div>
			<p class="unseen" role="status">
				{messages.spoken(number, last, title)}
			</p>
		</section>
	);
}

function Skeleton() {
	return (
		<div class="story-step" role="status">
			<span class="unseen">{words.value.stories.loading}</span>
			{[40, 75, 100, 100, 90].map((width, index) => (
				<span key={`${index}-${width}`} class="skeleton" style={{ width: `${width}%` }} />
			))}
		</div>
	);
}

import { CalendarSearch, CloudOff, Search } from "lucide";
import type { ComponentChildren } from "preact";
import { formatDay } from "../../model/time/wording.ts";
import { RequestRefused, ServerAway } from "../api/request.ts";
import { attempt } from "../store/attempt.ts";
import { asKnownOn, shownTime, showTime } from "../store/date.ts";
import { nearestDay } from "../store/extent.ts";
import { showEverything } from "../store/filter-deeds.ts";
import { filters } from "../store/filters.ts";
import { language, words } from "../store/language.ts";
import { opened } from "../store/opened.ts";
import { scene } from "../store/scene.ts";
import { countSourcesUpTo, knownDays } from "../store/sources.ts";
import { changingFacts, totals } from "../store/totals.ts";
import { lastFailure, openAgain } from "../store/view.ts";
import { viewCommands } from "../store/view-commands.ts";
import { Icon } from "./icon.tsx";
import { RetryButton } from "./notices.tsx";

/** What stands in for the picture while it is not there, and says why nothing is in it. */
export function SceneState() {
	const messages = words.value.scene;
	if (opened.value === "loading") return <SceneSkeleton />;
	if (scene.value.nodes.length === 0) {
		if (opened.value === "failed") {
			return (
				<State icon={CloudOff} text={failureInWords(lastFailure.value)}>
					<RetryButton />
				</State>
			);
		}
		return (
			<State icon={Search} text={messages.empty}>
				<Way to={() => attempt(openAgain())}>{messages.openAgain}</Way>
			</State>
		);
	}
	return <NothingHere />;
}

function failureInWords(error: unknown): string {
	if (error instanceof RequestRefused) return error.words[language.value];
	return error instanceof ServerAway ? words.value.scene.awayEmpty : String(error);
}

function NothingHere() {
	const messages = words.value.scene;
	const { states, nodes } = totals.value;
	const time = shownTime.value;
	if (nodes === 0 && filters.value.labels.size > 0) {
		return (
			<State icon={Search} text={messages.allHidden}>
				<Way to={showEverything}>{words.value.rail.showAll}</Way>
			</State>
		);
	}
	const known = asKnownOn.value;
	const firstKnown = knownDays.value.at(0)?.day;
	if (known !== null && firstKnown !== undefined && known < firstKnown) {
		return (
			<State icon={CalendarSearch} text={messages.nothingKnown(formatDay(known, language.value))}>
				<Way to={() => countSourcesUpTo(firstKnown)}>{messages.firstSource(formatDay(firstKnown, language.value))}</Way>
			</State>
		);
	}
	if (time === null || states.all === 0 || states.holds + states.happened + states.unreal + states.ended > 0)
		return null;
	const nearest = nearestDay(changingFacts.value, typeof time === "string" ? time : time.from);
	return (
		<State icon={CalendarSearch} text={typeof time === "string" ? messages.nothingAtDate : messages.nothingInPeriod}>
			{nearest !== null && (
				<Way to={() => showTime(nearest)}>{messages.nearest(formatDay(nearest, language.value))}</Way>
			)}
		</State>
	);
}

interface StateProps {
	readonly icon: Parameters<typeof Icon>[0]["icon"];
	readonly text: string;
	readonly children?: ComponentChildren;
}

function State({ icon, text, children }: StateProps) {
	return (
		<div class="scene-state" role="status">
			<Icon icon={icon} size={22} />
			<p>{text}</p>
			{children}
		</div>
	);
}

/** A way to something to see; whoever takes it is at the picture then, for the button goes. */
function Way({ to, children }: { readonly to: () => void; readonly children: ComponentChildren }) {
	const go = () => {
		to();
		viewCommands.value?.focus();
	};
	return (
		<button type="button" class="button" onClick={go}>
			{children}
		</button>
	);
}

/** The shape of what is to come. */
function SceneSkeleton() {
	return (
		<div class="scene-skeleton skeleton" role="status">
			<span class="unseen">{words.value.scene.loading}</span>
			<svg viewBox="0 0 600 200" aria-hidden="true" focusable="false">
				<path d="M60 100H300M300 100H540M60 100 180 40M300 100 180 40M300 100 420 160M300 100 400 40" />
				<circle cx="60" cy="100" r="28" />
				<rect x="272" y="72" width="56" height="56" rx="9" />
				<rect x="512" y="72" width="56" height="56" rx="9" />
				<rect x="385" y="84" width="70" height="32" rx="16" />
				<circle cx="180" cy="40" r="17" />
				<circle cx="420" cy="160" r="17" />
				<rect x="384" y="24" width="34" height="34" rx="6" />
			</svg>
		</div>
	);
}

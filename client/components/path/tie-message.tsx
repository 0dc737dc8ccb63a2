import { bringPath, changeTie, choosePath } from "../../store/ask-tie.ts";
import { filters, STANDINGS } from "../../store/filters.ts";
import { language, words } from "../../store/language.ts";
import { nameOf } from "../../store/names.ts";
import { noneWords, refusalWords } from "../../store/none-words.ts";
import type { Path } from "../../store/path.ts";
import { pathInScene } from "../../store/shown-path.ts";
import { type Tie, turned } from "../../store/tie.ts";
import { askAgain, type TieAnswer } from "../../store/tie-answer.ts";
import { timeWords } from "../../store/time-words.ts";

/** What there is to say of an answer, and what to try where there is no path. */
export function TieMessage({ tie, answer }: { readonly tie: Tie; readonly answer: TieAnswer }) {
	const { tie: messages, scene } = words.value;
	switch (answer.kind) {
		case "asking":
			return answer.before === null ? <p class="tie-message">{messages.asking}</p> : null;
		case "failed":
			return (
				<div class="tie-message">
					<p>{answer.message?.[language.value] ?? scene.away}</p>
					<Try name={scene.retry} onTry={askAgain} />
				</div>
			);
		case "found":
			return pathInScene.value && answer.shorter === null ? null : (
				<div class="tie-message">
					{answer.shorter !== null && <Shorter tie={tie} paths={answer.paths.length} shorter={answer.shorter} />}
					{!pathInScene.value && <Try name={messages.bring} onTry={bringPath} />}
				</div>
			);
		case "refused":
			return (
				<div class="tie-message">
					<p class="tie-refused">{refusalWords(tie, answer.path.refusal, messages, language.value)}</p>
					{!pathInScene.value && <Try name={messages.bring} onTry={bringPath} />}
					<Try name={messages.tryAnyOrder} onTry={() => changeTie((asked) => ({ ...asked, order: "ANY" }))} />
					{tie.order === "CHRONOLOGICAL" && <Try name={messages.tryTurned} onTry={() => changeTie(turned)} />}
				</div>
			);
		case "none":
			return (
				<div class="tie-message">
					<p>{noneWords(answer.why, tie, messages, nameOf, (time) => timeWords(time, language.value))}</p>
					{answer.why.kind !== "same" && answer.why.kind !== "unknown" && <Remedies tie={tie} />}
				</div>
			);
	}
}

interface ShorterProps {
	readonly tie: Tie;
	/** How many keep the order. */
	readonly paths: number;
	readonly shorter: Path;
}

/** A shorter route that does not keep the order: why, and the way to it and back. */
function Shorter({ tie, paths, shorter: { refusal } }: ShorterProps) {
	const messages = words.value.tie;
	const shown = tie.chosen === paths;
	return (
		<>
			{refusal !== null && (
				<p class={shown ? "tie-refused" : undefined}>{messages.shorter(refusal.reason[language.value])}</p>
			)}
			<Try name={shown ? messages.backInOrder : messages.showBreak} onTry={() => choosePath(shown ? 0 : paths)} />
		</>
	);
}

/** What may lead to a path: whatever was narrowed. */
function Remedies({ tie }: { readonly tie: Tie }) {
	const messages = words.value.tie;
	return (
		<>
			{tie.avoid.length > 0 && (
				<Try name={messages.tryAll} onTry={() => changeTie((asked) => ({ ...asked, avoid: [] }))} />
			)}
			{tie.atDate && (
				<Try name={messages.tryAnyDate} onTry={() => changeTie((asked) => ({ ...asked, atDate: false }))} />
			)}
			{filters.value.standings.size < STANDINGS.length && (
				<Try
					name={messages.tryBases}
					onTry={() => {
						filters.value = { ...filters.value, standings: new Set(STANDINGS) };
						changeTie((asked) => ({ ...asked }));
					}}
				/>
			)}
		</>
	);
}

function Try({ name, onTry }: { readonly name: string; readonly onTry: () => void }) {
	return (
		<button type="button" class="button" onClick={onTry}>
			{name}
		</button>
	);
}

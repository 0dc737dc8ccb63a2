import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { attempt } from "../../store/attempt.ts";
import { EXPANSION, expand } from "../../store/grow.ts";
import { growing, type Offer, offersRound } from "../../store/grow-menu.ts";
import { language, words } from "../../store/language.ts";
import { scene } from "../../store/scene.ts";
import { inverseOf, labelName, wordingOf } from "../../store/vocabulary.ts";
import { whenInput } from "../../store/when.ts";
import { useDismissal } from "../use-dismissal.ts";

const COUNTS = [EXPANSION, 30, 100] as const;

/** What could be added round a node: each type, direction and kind with its count; a click adds some of it. */
export function GrowMenu({ id }: { readonly id: string }) {
	const messages = words.value.growing;
	const speak = language.value;
	const offers = useSignal<readonly Offer[] | null>(null);
	const atMost = useSignal<number>(EXPANSION);
	const dialog = useRef<HTMLDialogElement>(null);
	const close = () => {
		growing.value = null;
	};
	useDismissal(dialog, close);
	useLayoutEffect(() => {
		// The picture, where its key was pressed, or the button.
		const before = document.activeElement;
		const menu = dialog.current;
		return () => {
			if (before instanceof HTMLElement && menu?.contains(document.activeElement) === true) before.focus();
		};
	}, []);
	const question = JSON.stringify([id, scene.value.nodes, whenInput.value]);
	useEffect(() => {
		const own = new AbortController();
		attempt(
			offersRound(id, own.signal).then(
				(found) => {
					offers.value = found;
				},
				(error: unknown) => {
					if (own.signal.aborted) return;
					close();
					throw error;
				},
			),
		);
		return () => own.abort();
	}, [question]);
	const there = offers.value !== null;
	// What had the focus may be gone once all of it is in the picture.
	useEffect(() => {
		if (there && dialog.current?.contains(document.activeElement) === false)
			(dialog.current.querySelector<HTMLElement>("ul button") ?? dialog.current.querySelector("select"))?.focus();
	}, [offers.value]);
	return (
		<dialog ref={dialog} open class="grow-menu" aria-label={messages.choose} aria-busy={!there}>
			<label>
				{messages.atMost}
				<select
					value={atMost.value}
					onChange={(event) => {
						atMost.value = Number(event.currentTarget.value);
					}}
				>
					{COUNTS.map((count) => (
						<option key={count} value={count}>
							{count}
						</option>
					))}
				</select>
			</label>
			{there && offers.value?.length === 0 && <p>{messages.nothing}</p>}
			<ul>
				{(offers.value ?? []).map((offer) => {
					const { type, direction, label, count, more } = offer;
					return (
						<li key={`${type} ${direction} ${label}`}>
							<button type="button" onClick={() => attempt(expand(id, offer, atMost.value))}>
								<span>{(direction === "OUTGOING" ? wordingOf(type) : inverseOf(type))[speak]}</span>
								<span class="grow-label">{labelName(label)[speak]}</span>
								<span class="tabular">
									{words.value.figure(count)}
									{more && "+"}
								</span>
							</button>
						</li>
					);
				})}
			</ul>
		</dialog>
	);
}

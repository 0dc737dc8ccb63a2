import { useSignal } from "@preact/signals";
import { Search } from "lucide";
import { useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";
import type { Label } from "../../model/vocabulary/types.ts";
import { language, words } from "../store/language.ts";
import { scene } from "../store/scene.ts";
import { lookFor, type SearchResult, type SearchState, searchState, stopLooking } from "../store/search.ts";
import { typing } from "../store/typing.ts";
import { kindName, labelName } from "../store/vocabulary.ts";
import { Icon } from "./icon.tsx";
import { NodeGlyph } from "./node-glyph.tsx";

interface SearchFieldProps {
	/** Its name, which also stands in it while it is empty. */
	readonly label: string;
	/** Whether it takes the keyboard at once, as where a button opened it. */
	readonly focused?: boolean;
	/** What stands in it while it is empty, where that is not its name. */
	readonly placeholder?: string;
	/** Whether it is one field of a form: a part of the page has no second search of its own. */
	readonly inForm?: boolean;
	/** Only what has one of these labels; all of them where there are none. */
	readonly labels?: readonly Label[];
	/** The ids of what describes it. */
	readonly describedBy?: string | undefined;
	/** Whether what stands in it is at fault. */
	readonly invalid?: boolean;
	/** Whether `/` leads here. */
	readonly shortcut?: boolean;
	readonly onChoose: (result: SearchResult) => void;
	/** Told what stands in it, which is nothing once something was chosen. */
	readonly onTyped?: (text: string) => void;
	/** The reader is done with it, having chosen or not. */
	readonly onDone?: (() => void) | undefined;
}

/** Finds by the beginning of a name. */
export function SearchField(props: SearchFieldProps) {
	const { label, focused = false, shortcut = false, labels = [], placeholder = `${label}…` } = props;
	const { onChoose, onTyped, onDone } = props;
	const Part = props.inForm === true ? "div" : "search";
	const look = (text: string) => lookFor(text, labels.length === 0 ? null : labels);
	const { search } = words.value;
	const input = useRef<HTMLInputElement>(null);
	const listId = useId();
	const open = useSignal(false);
	const active = useSignal(0);
	/** The text for which Enter was pressed before its results were there. */
	const awaited = useRef<string | null>(null);
	const state = searchState.value;
	const results = resultsOf(state);

	// At once: a reader's next key may come before the next frame.
	useLayoutEffect(() => {
		if (focused) input.current?.focus();
		const slash = (event: KeyboardEvent) => {
			if (event.key !== "/" || event.ctrlKey || event.metaKey || typing(event.target)) return;
			event.preventDefault();
			input.current?.focus();
			input.current?.select();
		};
		if (shortcut) addEventListener("keydown", slash);
		return () => {
			removeEventListener("keydown", slash);
			stopLooking();
			onTyped?.("");
		};
	}, []);

	const close = () => {
		open.value = false;
		active.value = 0;
	};
	const choose = (result: SearchResult) => {
		awaited.current = null;
		close();
		if (input.current !== null) input.current.value = "";
		lookFor("");
		onTyped?.("");
		onChoose(result);
	};
	useEffect(() => {
		if (state.kind === "asking") return;
		const text = awaited.current;
		awaited.current = null;
		const [first] = results;
		if (state.kind === "found" && state.text === text && first !== undefined) choose(first);
	}, [state]);
	const onKeyDown = (event: KeyboardEvent) => {
		// A key may come before what was typed just now is drawn.
		const now = searchState.value;
		const found = resultsOf(now);
		const last = found.length - 1;
		if (event.key === "ArrowDown") active.value = active.value >= last ? 0 : active.value + 1;
		else if (event.key === "ArrowUp") active.value = active.value <= 0 ? Math.max(0, last) : active.value - 1;
		else if (event.key === "Enter") {
			const result = found[active.value];
			if (now.kind === "asking") awaited.current = now.text;
			else if (result !== undefined) choose(result);
		} else if (event.key === "Escape") {
			awaited.current = null;
			if (open.value) close();
			else {
				input.current?.blur();
				onDone?.();
			}
		} else return;
		event.preventDefault();
	};
	const shown = open.value && state.kind !== "idle";
	const listed = shown && results.length > 0;
	return (
		<Part class="search">
			<label class="search-field">
				<Icon icon={Search} size={15} />
				<input
					ref={input}
					type="text"
					role="combobox"
					autocomplete="off"
					spellcheck={false}
					placeholder={placeholder}
					aria-describedby={props.describedBy}
					aria-invalid={props.invalid === true ? true : undefined}
					aria-label={label}
					aria-autocomplete="list"
					aria-expanded={listed}
					aria-controls={listed ? listId : undefined}
					aria-activedescendant={listed ? `${listId}-${active.value}` : undefined}
					onInput={(event) => {
						awaited.current = null;
						open.value = true;
						active.value = 0;
						look(event.currentTarget.value);
						onTyped?.(event.currentTarget.value);
					}}
					onFocus={(event) => {
						open.value = true;
						// Another field may have looked for something else.
						if (searchState.value.kind !== "idle") look(event.currentTarget.value);
					}}
					onBlur={close}
					onKeyDown={onKeyDown}
				/>
				{shortcut && (
					<span class="key" aria-hidden="true">
						/
					</span>
				)}
			</label>
			{shown && (
				<div class="search-results">
					{state.kind === "failed" && <p class="search-note">{search.away}</p>}
					{state.kind === "found" && results.length === 0 && <p class="search-note">{search.none(state.text)}</p>}
					{state.kind === "near" && <p class="search-note">{search.nearest(state.text)}</p>}
					{listed && (
						<div role="listbox" id={listId} aria-label={search.results}>
							{results.map((result, index) => (
								<Result
									key={result.id}
									id={`${listId}-${index}`}
									result={result}
									active={index === active.value}
									onChoose={() => choose(result)}
								/>
							))}
						</div>
					)}
				</div>
			)}
			<span class="unseen" role="status">
				{shown && state.kind === "found" ? search.count(results.length) : ""}
				{shown && state.kind === "near" ? search.nearest(state.text) : ""}
			</span>
		</Part>
	);
}

interface ResultProps {
	readonly id: string;
	readonly result: SearchResult;
	readonly active: boolean;
	readonly onChoose: () => void;
}

function Result({ id, result, active, onChoose }: ResultProps) {
	const name = language.value === "fr" ? result.nameFr : result.nameEn;
	const description = language.value === "fr" ? result.descriptionFr : result.descriptionEn;
	const kind = "kind" in result ? kindName(result.label, result.kind) : labelName(result.label);
	const there = scene.value.nodes.includes(result.id);
	return (
		// biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the active option
		// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's
		<div
			role="option"
			id={id}
			aria-selected={active}
			class="search-result"
			// The input would lose the focus before the click.
			onMouseDown={(event) => event.preventDefault()}
			onClick={onChoose}
		>
			<NodeGlyph label={result.label} />
			<span class="search-result-name">{name}</span>
			<span class="search-result-note">
				{[kind[language.value], description].filter((part) => part !== null && part !== "").join(" · ")}
			</span>
			{there && <span class="search-result-there">{words.value.search.inScene}</span>}
		</div>
	);
}

function resultsOf(state: SearchState): readonly SearchResult[] {
	switch (state.kind) {
		case "found":
		case "near":
			return state.results;
		case "asking":
			return state.before;
		default:
			return [];
	}
}

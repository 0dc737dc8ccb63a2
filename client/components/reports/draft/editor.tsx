import type { Ref } from "preact";
import { useImperativeHandle, useRef } from "preact/hooks";
import { cypherLines } from "../../../store/reports/cypher-tokens.ts";
import { indentAt, placeOfLine } from "../../../store/reports/draft/line-place.ts";
import type { Problem } from "../../../store/reports/draft/problems.ts";
import { reportWords } from "../../../store/reports/report-words.ts";
import { CypherLine } from "../cypher-line.tsx";

export interface EditorHandle {
	/** Selects a line, counted from 1, and brings it into view. */
	goTo(line: number): void;
}

interface EditorProps {
	readonly handle: Ref<EditorHandle>;
	readonly text: string;
	readonly problems: readonly Problem[];
	readonly onText: (text: string) => void;
}

/**
 * A text field over the same text in colours, with its lines counted: what a field does by itself (undo, selecting, reading
 * aloud, a phone's keyboard) stays as everybody knows it.
 */
export function Editor({ handle, text, problems, onText }: EditorProps) {
	const { editor } = reportWords.value.drafts;
	const field = useRef<HTMLTextAreaElement>(null);
	const scroll = useRef<HTMLDivElement>(null);
	const lines = useRef<HTMLPreElement>(null);
	useImperativeHandle(handle, () => ({
		goTo: (line) => {
			const { start, end } = placeOfLine(text, line);
			field.current?.focus({ preventScroll: true });
			field.current?.setSelectionRange(start, end);
			scroll.current?.scrollIntoView({ block: "nearest" });
			const row = lines.current?.children[line - 1];
			if (row instanceof HTMLElement && scroll.current !== null)
				scroll.current.scrollTop = row.offsetTop - scroll.current.clientHeight / 2;
		},
	}));
	const kinds = new Map(problems.toReversed().map(({ line, kind }) => [line, kind]));
	return (
		<div ref={scroll} class="editor">
			<pre ref={lines} aria-hidden="true">
				{cypherLines(text).map((tokens, index) => (
					<code key={index} class={`editor-line editor-${kinds.get(index + 1) ?? "well"}`}>
						<CypherLine tokens={tokens} />
						{"\n"}
					</code>
				))}
			</pre>
			<textarea
				ref={field}
				aria-label={editor}
				aria-describedby="draft-problems"
				aria-invalid={problems.some(({ kind }) => kind === "error")}
				wrap="off"
				spellcheck={false}
				autocapitalize="off"
				autocomplete="off"
				value={text}
				onInput={(event) => onText(event.currentTarget.value)}
				onKeyDown={(event) => {
					const { selectionStart } = event.currentTarget;
					const indent = indentAt(text, selectionStart);
					if (event.key !== "Enter" || event.isComposing || event.ctrlKey || event.metaKey || indent === "") return;
					event.preventDefault();
					// The one way that leaves it to be undone.
					document.execCommand("insertText", false, `\n${indent}`);
				}}
			/>
		</div>
	);
}

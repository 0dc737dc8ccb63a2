import { useSignal } from "@preact/signals";
import { Download, Pencil, Trash2 } from "lucide";
import { useEffect } from "preact/hooks";
import { formatDay } from "../../../model/time/wording.ts";
import { language, words } from "../../store/language.ts";
import { readLink } from "../../store/link.ts";
import { announce } from "../../store/notices.ts";
import { navigate } from "../../store/route.ts";
import { LONGEST, tidied } from "../../store/sent.ts";
import { openView } from "../../store/view.ts";
import { deleteView, followMyViews, type MyView, myViews, refused, renameView } from "../../store/views/my-views.ts";
import { saveFile } from "../export/save-file.ts";
import { IconButton } from "../icon-button.tsx";

interface Deleted {
	readonly name: string;
	readonly putBack: () => void;
}

/** The views that this browser keeps: each a link, to be renamed and deleted. */
export function KeptViews({ onOpen }: { readonly onOpen: () => void }) {
	const { views } = words.value;
	const all = myViews.value;
	const renaming = useSignal<string | null>(null);
	const deleted = useSignal<Deleted | null>(null);
	useEffect(followMyViews, []);
	return (
		<section class="views-kept" aria-labelledby="views-kept">
			<div class="views-head">
				<h2 id="views-kept">{refused.value ? views.listed(all.length) : views.mine(all.length)}</h2>
				{all.length > 0 && <IconButton icon={Download} label={views.save} onClick={save} />}
			</div>
			{refused.value && (
				<p class="views-refused" role="alert">
					{views.refused}
				</p>
			)}
			{all.length === 0 && !refused.value && <p class="views-note">{views.none}</p>}
			<ul>
				{all.map((view) => (
					<li key={view.id}>
						{renaming.value === view.id ? (
							<Rename view={view} onDone={() => (renaming.value = null)} />
						) : (
							<>
								<a href={`/#${view.fragment}`} onClick={(event) => open(event, view, onOpen)}>
									{view.name}
									<span class="views-note">{formatDay(view.saved, language.value)}</span>
								</a>
								<IconButton
									icon={Pencil}
									label={views.rename(view.name)}
									onClick={() => {
										renaming.value = view.id;
									}}
								/>
								<IconButton
									icon={Trash2}
									label={views.delete(view.name)}
									onClick={() => {
										deleted.value = { name: view.name, putBack: deleteView(view.id) };
									}}
								/>
							</>
						)}
					</li>
				))}
			</ul>
			<p class="views-deleted" role="status">
				{deleted.value !== null && (
					<>
						{views.deleted(deleted.value.name)}{" "}
						<button
							type="button"
							class="button"
							onClick={() => {
								deleted.value?.putBack();
								deleted.value = null;
							}}
						>
							{views.putBack}
						</button>
					</>
				)}
			</p>
		</section>
	);
}

function open(event: MouseEvent, { fragment, name }: MyView, onOpen: () => void): void {
	if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
	event.preventDefault();
	navigate({ view: "explore" }, fragment);
	void openView(readLink(fragment));
	announce(words.peek().views.opened(name));
	onOpen();
}

/** The list as a file: names and links, for programs and for another browser. */
function save(): void {
	const list = myViews.value.map(({ name, saved, fragment }) => ({
		name,
		saved,
		link: `${location.origin}/#${fragment}`,
	}));
	const content = `${JSON.stringify({ format: "chronograph-views", version: 1, views: list }, null, "\t")}\n`;
	saveFile("chronograph-views.json", new Blob([content], { type: "application/json" }));
}

function Rename({ view, onDone }: { readonly view: MyView; readonly onDone: () => void }) {
	const { views } = words.value;
	const name = useSignal(view.name);
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				renameView(view.id, tidied(name.value, LONGEST.title) ?? view.name);
				onDone();
			}}
		>
			<input
				ref={(field) => field?.focus()}
				value={name.value}
				maxLength={LONGEST.title}
				aria-label={views.newName(view.name)}
				onInput={(event) => {
					name.value = event.currentTarget.value;
				}}
			/>
			<button type="submit" class="button">
				{views.renameDone}
			</button>
		</form>
	);
}

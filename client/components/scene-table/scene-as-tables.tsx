import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { fold } from "../../../model/fold.ts";
import { formatDay } from "../../../model/time/wording.ts";
import { compared } from "../../store/compare/comparison.ts";
import { shownTime } from "../../store/date.ts";
import { language, words } from "../../store/language.ts";
import { listed, SCENE_TABLES, type SceneTable } from "../../store/scene-table/listed.ts";
import { nodeRows, relationshipRows } from "../../store/scene-table/rows.ts";
import { backToPicture } from "./hand-focus.ts";
import { NodeTable } from "./node-table.tsx";
import { RelationshipTable } from "./relationship-table.tsx";

/** The scene as tables, for those who cannot or would rather not read the picture: the same things, the same selection. */
export function SceneAsTables({ shown }: { readonly shown: SceneTable }) {
	const { scene, table } = words.value;
	const list = useRef<HTMLElement>(null);
	useLayoutEffect(() => {
		const here = list.current;
		return () => backToPicture(here);
	}, []);
	const wanted = useSignal("");
	const text = fold(wanted.value);
	const rows = shown === "nodes" ? nodeRows.value : relationshipRows.value;
	const found = text === "" ? rows.length : rows.filter((row) => row.text.includes(text)).length;
	const all = { nodes: nodeRows.value, relationships: relationshipRows.value };
	const named = (each: SceneTable): string => {
		const ended = compared.value === null ? all[each].filter(({ state }) => state.away).length : 0;
		const counted = table[each](all[each].length - ended);
		return ended === 0 ? counted : table.andEnded(counted, ended);
	};
	return (
		<section ref={list} class="scene-table" tabIndex={-1} aria-label={scene.list}>
			<div class="scene-table-head">
				<fieldset class="scene-table-which" aria-label={scene.list}>
					{SCENE_TABLES.map((each) => (
						<button
							key={each}
							type="button"
							aria-pressed={shown === each}
							onClick={() => {
								listed.value = each;
							}}
						>
							{named(each)}
						</button>
					))}
				</fieldset>
				<input
					type="search"
					class="field"
					aria-label={table.filter}
					placeholder={table.filter}
					value={wanted.value}
					onInput={({ currentTarget }) => {
						wanted.value = currentTarget.value;
					}}
				/>
				<p class="scene-table-found tabular" role="status">
					{text !== "" && (found === 0 ? table.none : table.found(found, rows.length))}
				</p>
			</div>
			{shown === "nodes" ? (
				<NodeTable text={text} caption={`${table.nodesCaption(whenWords())}. ${table.keys}`} />
			) : (
				<RelationshipTable text={text} caption={`${table.relationshipsCaption(whenWords())}. ${table.keys}`} />
			)}
		</section>
	);
}

/** At which date the tables are, in words. */
function whenWords(): string {
	const { table } = words.value;
	if (compared.value !== null) return table.compared;
	const time = shownTime.value;
	if (time === null) return table.anyDate;
	const day = (each: string) => formatDay(each, language.value);
	return typeof time === "string" ? table.onDay(day(time)) : table.inPeriod(day(time.from), day(time.to));
}

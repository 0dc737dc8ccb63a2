import { useSignal } from "@preact/signals";
import { ArrowLeftRight, ChevronDown, ChevronRight, X } from "lucide";
import { useEffect } from "preact/hooks";
import { colon } from "../../../model/colon.ts";
import { changeGroups } from "../../store/compare/change-list.ts";
import { backwards, endComparison, sameDay, swapSides } from "../../store/compare/comparison.ts";
import { changedAttributes, figures } from "../../store/compare/judged-scene.ts";
import { comparisonSummary } from "../../store/compare/summary.ts";
import type { Compared } from "../../store/compare/verdict.ts";
import { verdictWords } from "../../store/compare/verdict-words.ts";
import { language, words } from "../../store/language.ts";
import { opened } from "../../store/opened.ts";
import { Icon } from "../icon.tsx";
import { IconButton } from "../icon-button.tsx";
import { ChangeGroupList } from "./change-group.tsx";
import { ChangeRow } from "./change-row.tsx";

/** What changed between A and B: how much, and each change, to be opened. */
export function Changes({ compared }: { readonly compared: Compared }) {
	const { compare } = words.value;
	const { gained, lost, changed } = changeGroups.value;
	const { of, came, went } = figures.value;
	const summary = comparisonSummary.value;
	const said = useSignal("");
	const there = opened.value === "ready";
	useEffect(() => {
		if (!there) return;
		// A handle that is being dragged is not spoken of at every day.
		const pause = setTimeout(() => {
			said.value = compare.announce(summary);
		}, 700);
		return () => clearTimeout(pause);
	}, [summary, compare, there]);
	const isBack = backwards(compared);
	const same = sameDay.value;
	const changes = gained.length + lost.length + changed.length;
	return (
		<div class="changes">
			<p class="unseen" role="status">
				{said}
			</p>
			<header class="changes-head">
				<h2>{compare.changes}</h2>
				<span class="details-actions">
					<IconButton icon={ArrowLeftRight} label={compare.swap} onClick={swapSides} />
					<IconButton icon={X} label={compare.end} onClick={endComparison} />
				</span>
			</header>
			<dl class="change-figures tabular">
				<Figure sign="+" n={there ? came : null} name={verdictWords.value.gained(came)} class="figure-gained" />
				<Figure sign="−" n={there ? went : null} name={verdictWords.value.lost(went)} class="figure-lost" />
				<Figure
					sign="~"
					n={changedAttributes.value === null ? null : changed.length}
					name={compare.changed(changed.length)}
					class="figure-changed"
				/>
				<Figure sign="" n={there ? of.same : null} name={verdictWords.value.same(of.same)} class="figure-same" />
			</dl>
			{there && <Sum />}
			{same && <p class="changes-none">{compare.nothing}</p>}
			{there && !same && changes === 0 && changedAttributes.value !== null && (
				<p class="changes-none">{compare.nothingBetween}</p>
			)}
			<ChangeGroupList name={verdictWords.value.gained(gained.length)} items={gained} as="gained" />
			<ChangeGroupList name={verdictWords.value.lost(lost.length)} items={lost} as={isBack ? "later" : "lost"} />
			<ChangeGroupList name={compare.changed(changed.length)} items={changed} as="revised" />
			<Unchanged />
		</div>
	);
}

interface FigureProps {
	readonly sign: string;
	/** Null while it is on its way. */
	readonly n: number | null;
	readonly name: string;
	readonly class: string;
}

function Figure({ sign, n, name, class: className }: FigureProps) {
	return (
		<div class={className}>
			<dt>{name}</dt>
			<dd>
				{n === 0 || n === null ? "" : sign}
				{n ?? "…"}
			</dd>
		</div>
	);
}

/** The figures add up, and what is in none of them is told. */
function Sum() {
	const { compare } = words.value;
	const { of, atA, atB, came, went } = figures.value;
	const rest = compare.rest(of.undated, of.neither);
	return (
		<p class="change-sum tabular">
			<span>
				<span class="unseen">{compare.sumLabel(atA, atB) + colon[language.value]}</span>
				{compare.sum(atA, came, went, atB)}
			</span>{" "}
			{of.between > 0 && <span>{compare.both(of.between)}</span>} {rest !== "" && <span>{rest}</span>}
		</p>
	);
}

function Unchanged() {
	const { same } = changeGroups.value;
	const open = useSignal(false);
	if (same.length === 0) return null;
	return (
		<section class="changes-same">
			<h3>
				<button type="button" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
					<span class="changes-name">{verdictWords.value.same(same.length)}</span>
					<span class="details-count tabular">{same.length}</span>
					<Icon icon={open.value ? ChevronDown : ChevronRight} size={15} />
				</button>
			</h3>
			{open.value && (
				<ul>
					{same.map((item) => (
						<ChangeRow key={item.id} item={item} as="same" />
					))}
				</ul>
			)}
		</section>
	);
}

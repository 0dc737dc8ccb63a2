import { Filter, MousePointerClick, MoveHorizontal, Plus } from "lucide";
import { citationOfData } from "../../store/citation.ts";
import { datasets } from "../../store/datasets.ts";
import { known } from "../../store/known.ts";
import { language, words } from "../../store/language.ts";
import { opening } from "../../store/opening.ts";
import { scene } from "../../store/scene.ts";
import { select } from "../../store/selection.ts";
import { Icon } from "../icon.tsx";
import { useCopy } from "../use-copy.ts";

/** What this is, what to try, and whom to ask for a correction. */
export function Intro() {
	const { intro } = words.value;
	const deal = opening.value.path
		.filter((id) => scene.value.nodes.includes(id))
		.flatMap((id) => known.value.nodes.get(id) ?? [])
		.find(({ money }) => money !== null);
	return (
		<div class="intro">
			<h2>{intro.title}</h2>
			<p>{intro.what}</p>
			<h3>{intro.try}</h3>
			<ul class="intro-tries">
				<li>
					<Icon icon={MousePointerClick} />
					{intro.tryClick}
				</li>
				<li>
					<Icon icon={MoveHorizontal} />
					{intro.tryDate}
				</li>
				<li>
					<Icon icon={Plus} />
					{intro.tryExpand}
				</li>
				<li>
					<Icon icon={Filter} />
					{intro.tryFilter}
				</li>
			</ul>
			{deal !== undefined && (
				<button type="button" class="button intro-start" onClick={() => select(deal.id)}>
					{intro.begin(deal.name[language.value])}
				</button>
			)}
			<div class="intro-foot">
				<p>{intro.noAccusation}</p>
				<Datasets />
			</div>
		</div>
	);
}

function Datasets() {
	const { intro, cite } = words.value;
	const { state, copy } = useCopy(cite);
	const contacts = new Set(datasets.value.flatMap(({ correctionsTo }) => correctionsTo ?? []));
	return (
		<>
			{[...contacts].map((contact) => (
				<p key={contact}>
					{intro.corrections}{" "}
					<a href={contact.includes("@") && !contact.includes(":") ? `mailto:${contact}` : contact}>
						{intro.correctionsTo}
					</a>
				</p>
			))}
			{datasets.value.length > 0 && (
				<p>
					{intro.data}
					{datasets.value
						.map(({ titleEn, titleFr, licence }) => `${language.value === "fr" ? titleFr : titleEn} (${licence})`)
						.join("; ")}
					.{" "}
					<button type="button" class="link-button" onClick={() => void copy(citationOfData(location))}>
						{{ ready: cite.data, copied: cite.copied, failed: cite.failed }[state]}
					</button>
				</p>
			)}
		</>
	);
}

import { ArrowLeftRight, ArrowRight, X } from "lucide";
import { durationBetween, durationInWords } from "../../../model/time/duration.ts";
import { dayOfB, endComparison, sameDay, swapSides } from "../../store/compare/comparison.ts";
import type { Compared } from "../../store/compare/verdict.ts";
import { language, words } from "../../store/language.ts";
import { Icon } from "../icon.tsx";
import { IconButton } from "../icon-button.tsx";
import { IsoDay } from "../time-bar/iso-day.tsx";
import { SideDay } from "./side-day.tsx";
import { SideMark } from "./side-mark.tsx";

/** What is compared with what, how far they lie apart, and the ways out. */
export function CompareCard({ compared }: { readonly compared: Compared }) {
	const { compare } = words.value;
	const { a, b } = compared;
	const apart = durationBetween(a, dayOfB(compared));
	return (
		<section class="breadcrumb compare-card" aria-label={compare.card}>
			<div class="breadcrumb-row">
				<div class="compare-sides tabular">
					{compared.by === "sources" && <span class="compare-what">{compare.sources}</span>}
					<SideDay compared={compared} side="a" class="compare-day">
						<SideMark side="a" />
						<IsoDay day={a} />
					</SideDay>
					<Icon icon={ArrowRight} size={13} />
					<SideDay compared={compared} side="b" class="compare-day compare-day-b">
						<SideMark side="b" />
						{b === null ? compare.latest : <IsoDay day={b} />}
					</SideDay>
				</div>
				<p class="compare-span">{sameDay.value ? compare.sameDay : durationInWords(apart, language.value)}</p>
				<div class="breadcrumb-moves">
					<IconButton icon={ArrowLeftRight} label={compare.swap} onClick={swapSides} />
					<IconButton icon={X} label={compare.end} onClick={endComparison} />
				</div>
			</div>
		</section>
	);
}

import { ArrowLeft } from "lucide";
import { selectedStates } from "../../store/compare/states.ts";
import { words } from "../../store/language.ts";
import { select } from "../../store/selection.ts";
import { Icon } from "../icon.tsx";
import { ChangeSign } from "./change-sign.tsx";
import { SideMark } from "./side-mark.tsx";

/** Over the details in a comparison: the way back to the list, and what the selected fact is on both sides. */
export function BothStates() {
	const { compare } = words.value;
	const states = selectedStates.value;
	return (
		<div class="both-states">
			<button type="button" class="changes-back" onClick={() => select(null)}>
				<Icon icon={ArrowLeft} size={14} />
				{compare.back}
			</button>
			{states !== null && (
				<section class="states" aria-label={compare.states}>
					<ChangeSign verdict={states.judged.verdict} />
					<dl>
						{states.sides.map(({ side, day, state, version }) => (
							<div key={side}>
								<dt class="tabular">
									<SideMark side={side} />
									{day}
								</dt>
								<dd>
									{state}
									{version !== null && (
										<button type="button" class="link-button" onClick={() => select(version.id)}>
											{version.words}
										</button>
									)}
								</dd>
							</div>
						))}
					</dl>
				</section>
			)}
		</div>
	);
}

import { quoted } from "../../../../model/quotation-marks.ts";
import type { MemberFact } from "../../../store/dossier/group-facts.ts";
import { partyName, type Statement, statementSaid } from "../../../store/fact-words.ts";
import { language, words } from "../../../store/language.ts";
import { showFact } from "../../../store/show-fact.ts";
import { familyOf } from "../../../store/vocabulary.ts";
import type { RowPlace } from "../../virtual-rows.tsx";
import { FactFoot } from "../fact-foot.tsx";
import { rowClass } from "../fact-row.tsx";

interface StatementRowProps {
	readonly of: string;
	readonly member: MemberFact;
	readonly away: boolean;
	readonly place: RowPlace;
}

/** What was said by an entity or of it: who, the words in full as they were said, when, on what basis. */
export function StatementRow({ of, member: { fact, relationships }, away, place }: StatementRowProps) {
	if (fact.__typename !== "Statement") return null;
	const family = `var(--family-${familyOf(relationships[0]?.type ?? "")})`;
	return (
		<li {...place} class={rowClass(away)} style={{ ...place.style, "--family": family }}>
			<p class="said-by">{saidBy(fact, of)}</p>
			<Words statement={fact} />
			<FactFoot fact={fact} />
		</li>
	);
}

function saidBy({ speakers, about }: Statement, of: string): string {
	const { inspector } = words.value;
	if (speakers.length === 0) return inspector.saidByNobodyNamed;
	const names = speakers.map((speaker) => partyName(speaker, language.value)).join(", ");
	const spoke = speakers.some(({ id }) => id === of);
	const others = about.filter(({ id }) => id !== of).map((party) => partyName(party, language.value));
	if (!spoke) return inspector.saidOfIt(names);
	return others.length === 0 ? inspector.saidAlone(names) : inspector.saidAbout(names, others.join(", "));
}

function Words({ statement }: { readonly statement: Statement }) {
	const { inspector } = words.value;
	const said = statementSaid(statement, language.value);
	return (
		<>
			<button
				type="button"
				class={`said-words${said?.verbatim === true ? "" : " said-paraphrase"}`}
				lang={said?.language ?? undefined}
				onClick={() => showFact(statement)}
			>
				{said === null ? inspector.noWords : said.verbatim ? quoted(said.text, language.value) : said.text}
			</button>
			{said !== null && !said.verbatim && <span class="said-note">{inspector.paraphrase}</span>}
			{said?.translated === true && <span class="said-note">{inspector.translated}</span>}
		</>
	);
}

import { vocabulary } from "../../../../model/vocabulary/vocabulary.ts";
import { neo4jLabels } from "../../neo4j-labels.ts";

/** What the graph may hold, as docs/graph.md has it, whether or not it holds any of it now. */

export const knownLabels: readonly string[] = [
	...(neo4jLabels(vocabulary.labels.map(({ label }) => label)) ?? []),
	..."Entity Fact Attribute Tie Evidence Disagreement Dataset Story Tally KnownTally".split(" "),
];

export const knownTypes: readonly string[] = [
	...vocabulary.relationshipTypes.map(({ type }) => type),
	..."PROVIDED RECEIVED_BY PAID_UNDER SAID ABOUT PARTICIPATED_IN DESCRIBES NOT_STANDING".split(" "),
	..."EVIDENCED_BY IN REVISES SIDE FROM TO SHOWS".split(" "),
];

const ofEveryNode = "id dataset hash";
const ofEntities =
	"name nameFr aliases descriptionEn descriptionFr nameKey searchKeys searchText ties kind publisher url published publishedLatest language";
const ofFacts =
	"lineage period attested after before periodNoteEn periodNoteFr startEarliest startLatest endEarliest endLatest doubtful undated dayKey nature standing denied knownFrom knownTo recordedOn startLead endLead";
const ofKindsOfFacts =
	"amount amountText currency precision text textBasis translationEn translationFr medium quantity quantityText unit unitFr key valueEn valueFr type titleEn titleFr shareMin shareMax";
const ofEvidence =
	"locator noteEn noteFr quotation quotationLanguage attributionKind attributionWordsEn attributionWordsFr attributionCount origin position";
const ofTheRest =
	"reasonEn reasonFr found licence attribution citation correctionsTo version importedOn vocabulary openingAround openingPath openingDay steps step series month count onLastDay days form known year marks months fact";

export const knownProperties: readonly string[] = [
	...new Set([ofEveryNode, ofEntities, ofFacts, ofKindsOfFacts, ofEvidence, ofTheRest].join(" ").split(" ")),
];

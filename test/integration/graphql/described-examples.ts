/**
 * Where the bundled data has objects of each type, at the `$` of a question: what a description gives as an example is a
 * value or an answer of one of these.
 */
export const placesOf: Readonly<Record<string, readonly string[]>> = {
	Node: ['{ nodes(ids: ["person/elon-musk"]) { $ } }'],
	Entity: ['{ nodes(ids: ["company/openai", "person/elon-musk"]) { ... on Entity { $ } } }'],
	Existence: [
		'{ company(id: "company/openai") { existence { $ } } }',
		'{ company(id: "company/twitter") { existence { $ } } }',
		'{ company(id: "company/x-corp") { existence { $ } } }',
	],
	Fact: ["{ timeline(first: 200) { nodes { $ } } }"],
	FactConnection: ['{ timeline(ids: ["company/openai"], first: 2) { $ } }'],
	FactEdge: ["{ timeline(first: 2) { edges { $ } } }"],
	Opening: ["{ opening { $ } }"],
	Subgraph: ['{ neighbourhood(ids: ["company/openai"], limit: 3) { $ } }'],
	Omitted: ['{ neighbourhood(ids: ["company/openai"], limit: 3) { omitted { $ } } }'],
	PathSearch: [
		'{ paths(from: "person/elon-musk", to: "company/microsoft") { $ } }',
		'{ paths(from: "company/microsoft", to: "person/elon-musk", order: CHRONOLOGICAL) { $ } }',
		'{ paths(from: "person/elon-musk", to: "company/microsoft", order: CHRONOLOGICAL) { $ } }',
		'{ paths(from: "person/elon-musk", to: "company/microsoft", order: SIMULTANEOUS) { $ } }',
		'{ paths(from: "person/elon-musk", to: "company/microsoft", avoid: ["company/openai"], when: { at: "1990-01-01" }) { $ } }',
	],
	Path: [
		'{ paths(from: "person/elon-musk", to: "company/microsoft") { paths { $ } } }',
		'{ paths(from: "person/elon-musk", to: "company/microsoft", order: CHRONOLOGICAL) { paths { $ } } }',
	],
	PathRefusal: [
		'{ paths(from: "company/microsoft", to: "person/elon-musk", order: CHRONOLOGICAL) { refusal { $ } } }',
		'{ paths(from: "person/elon-musk", to: "company/microsoft", order: CHRONOLOGICAL) { refusal { $ } } }',
		'{ paths(from: "person/elon-musk", to: "company/microsoft", order: SIMULTANEOUS) { refusal { $ } } }',
	],
	Change: ['{ changes(since: "2015-01-01", until: "2019-12-31") { nodes { $ } } }'],
	ChangeConnection: ['{ changes(since: "2019-01-01", until: "2019-12-31", first: 2) { $ } }'],
	ChangeEdge: ['{ changes(since: "2019-01-01", until: "2019-12-31", first: 2) { edges { $ } } }'],
	Learned: ['{ learned(since: "2015-01-01", until: "2023-12-31", first: 200) { nodes { $ } } }'],
	LearnedConnection: ['{ learned(since: "2023-01-01", until: "2023-12-31", first: 2) { $ } }'],
	LearnedEdge: ['{ learned(since: "2023-01-01", until: "2023-12-31", first: 2) { edges { $ } } }'],
	DensityBin: ['{ density(unit: YEAR, from: "2015-01-01", to: "2019-12-31") { $ } }'],
	Person: ['{ person(id: "person/elon-musk") { $ } }', "{ people { nodes { $ } } }"],
	PersonConnection: ["{ people(first: 2) { $ } }"],
	PersonEdge: ["{ people(first: 2) { edges { $ } } }"],
	Company: ['{ company(id: "company/openai") { $ } }', "{ companies(first: 100) { nodes { $ } } }"],
	CompanyConnection: ["{ companies(first: 2) { $ } }"],
	CompanyEdge: ["{ companies(first: 2) { edges { $ } } }"],
	Product: ["{ products { nodes { $ } } }"],
	ProductConnection: ["{ products(first: 2) { $ } }"],
	ProductEdge: ["{ products(first: 2) { edges { $ } } }"],
	Source: ["{ sources(first: 100) { nodes { $ } } }"],
	SourceConnection: ["{ sources(first: 2) { $ } }"],
	SourceEdge: ["{ sources(first: 2) { edges { $ } } }"],
	Money: ["{ fundings { nodes { money { $ } } } }"],
	Funding: ["{ fundings(first: 100) { nodes { $ } } }"],
	FundingConnection: ["{ fundings(first: 2) { $ } }"],
	FundingEdge: ["{ fundings(first: 2) { edges { $ } } }"],
	Statement: ["{ statements(first: 100) { nodes { $ } } }"],
	StatementConnection: ["{ statements(first: 2) { $ } }"],
	StatementEdge: ["{ statements(first: 2) { edges { $ } } }"],
	Event: ["{ events(first: 100) { nodes { $ } } }"],
	EventConnection: ["{ events(first: 2) { $ } }"],
	EventEdge: ["{ events(first: 2) { edges { $ } } }"],
	Attribute: [
		"{ companies(first: 100) { nodes { attributes { $ } } } }",
		"{ people(first: 100) { nodes { attributes { $ } } } }",
	],
	Tie: ["{ timeline(first: 200) { nodes { ... on Tie { $ } } } }"],
	Relationship: ["{ relationships(first: 200) { nodes { $ } } }"],
	RelationshipConnection: ["{ relationships(first: 2) { $ } }"],
	RelationshipEdge: ["{ relationships(first: 2) { edges { $ } } }"],
	Evidence: ["{ timeline(first: 200) { nodes { evidence { $ } } } }"],
	Attribution: ["{ timeline(first: 200) { nodes { evidence { attribution { $ } } } } }"],
	Disagreement: ["{ disagreements { nodes { $ } } }"],
	DisagreementConnection: ["{ disagreements(first: 2) { $ } }"],
	DisagreementEdge: ["{ disagreements(first: 2) { edges { $ } } }"],
	Story: ["{ stories { $ } }"],
	StoryStep: ["{ stories { steps { $ } } }"],
	DateSpan: ["{ stories { steps { during { $ } } } }"],
	Vocabulary: ["{ vocabulary { $ } }"],
	LabelEntry: ["{ vocabulary { labels { $ } } }"],
	RelationshipTypeEntry: ["{ vocabulary { relationshipTypes { $ } } }"],
	KindEntry: ["{ vocabulary { kinds { $ } } }"],
	Dataset: ["{ datasets { $ } }"],
	ReportParameter: ["{ reports { parameters { $ } } }"],
	ReportColumn: ["{ reports { columns { $ } } }"],
	ReportTerm: ["{ reports { columns { words { $ } } } }"],
	ReportChart: ["{ reports { charts { $ } } }"],
	ReportRole: ["{ reports { charts { columns { $ } } } }"],
	Report: ["{ reports { $ } }"],
	ReportResult: ['{ runReport(name: "who-funded-whom", limit: 3) { $ } }'],
	Period: ["{ timeline(first: 200) { nodes { period { $ } } } }"],
	FactOnDay: ['{ timeline(first: 200) { nodes { on(date: "2019-09-30") { $ } } } }'],
	PageInfo: ["{ people(first: 2) { pageInfo { $ } } }"],
};

/** What stands at the `$` of a question, out of its answer: every object that there is. */
export function objectsAt(question: string, data: unknown): readonly Readonly<Record<string, unknown>>[] {
	const [before = ""] = question.split("$");
	const path = before
		.replace(/\([^()]*\)/g, "")
		.split("{")
		.map((part) => part.trim())
		.filter((part) => part !== "" && !part.startsWith("..."));
	let found: unknown[] = [data];
	for (const name of path)
		found = found.flatMap((each) => [Reflect.get(each as object, name)].flat()).filter((each) => each !== null);
	return found as Readonly<Record<string, unknown>>[];
}

import type { CodegenConfig } from "@graphql-codegen/cli";
import { readSdl } from "./server/graphql/sdl.ts";

/** Data sets add relationship types, so that to the types of TypeScript they are an open set. */
const schema = [...readSdl(), "scalar RelationshipType"].join("\n");

const scalars = {
	ID: { input: "string", output: "string" },
	Date: { input: "string", output: "string" },
	EDTF: { input: "string", output: "string" },
	Decimal: { input: "string", output: "string" },
	JSON: { input: "unknown", output: "unknown" },
	RelationshipType: { input: "string", output: "string" },
};

const nodes = "../../domain/node-record.ts";

const config: CodegenConfig = {
	schema,
	generates: {
		"server/graphql/generated/resolvers-types.ts": {
			plugins: ["typescript", "typescript-resolvers"],
			config: {
				scalars,
				useTypeImports: true,
				enumsAsTypes: true,
				immutableTypes: true,
				strictScalars: true,
				contextType: "../context.ts#Context",
				mappers: {
					Node: "../records.ts#AnyRecord",
					Entity: `${nodes}#EntityRecord`,
					Fact: `${nodes}#FactRecord`,
					Person: `${nodes}#PersonRecord`,
					Company: `${nodes}#CompanyRecord`,
					Product: `${nodes}#ProductRecord`,
					Source: `${nodes}#SourceRecord`,
					Funding: `${nodes}#FundingRecord`,
					Money: `${nodes}#FundingRecord`,
					Statement: `${nodes}#StatementRecord`,
					Event: `${nodes}#EventRecord`,
					Attribute: `${nodes}#AttributeRecord`,
					Tie: `${nodes}#TieRecord`,
					Existence: `${nodes}#ExistenceRecord`,
					Period: "../records.ts#PeriodRecord",
					Evidence: "../../domain/evidence.ts#EvidenceRecord",
					Attribution: "../../domain/evidence.ts#AttributionRecord",
					Story: "../../domain/stories.ts#StoryRecord",
					StoryStep: "../records.ts#StoryStepRecord",
					Disagreement: "../../domain/disagreements/record.ts#DisagreementRecord",
					Dataset: "../../domain/datasets.ts#DatasetRecord",
					Vocabulary: "../../../model/vocabulary/types.ts#Vocabulary as VocabularyRecord",
					KindEntry: "../../../model/vocabulary/lookup.ts#LabelledKind",
					LabelEntry: "../../../model/vocabulary/types.ts#LabelEntry as LabelEntryRecord",
					RelationshipTypeEntry:
						"../../../model/vocabulary/types.ts#RelationshipTypeEntry as RelationshipTypeEntryRecord",
					Relationship: "../../domain/relationship-record.ts#RelationshipRecord",
					Report: "../../domain/reports/report.ts#Report as ReportRecord",
					ReportChart: "../../domain/reports/charts.ts#Chart as ReportChartRecord",
					ReportColumn: "../../../model/report/column.ts#ReportColumn as ReportColumnRecord",
					ReportParameter: "../../../model/report/parameter.ts#ReportParameter as ReportParameterRecord",
					ReportResult: "../../domain/reports/result.ts#ReportResult as ReportResultRecord",
					Opening: "../../domain/opening.ts#OpeningRecord",
					Subgraph: "../neighbourhood/subgraph-record.ts#SubgraphRecord",
					Path: "../../domain/paths/path-record.ts#PathRecord",
					PathRefusal: "../../domain/paths/refusal.ts#RefusalRecord",
					PathSearch: "../../domain/paths/paths.ts#PathSearchRecord",
					Change: "../../domain/changes.ts#ChangeRecord",
					Learned: "../../domain/learned.ts#LearnedRecord",
					RelationshipConnection: "../records.ts#RelationshipConnectionRecord",
					EntityConnection: "../records.ts#EntityConnectionRecord",
					FactConnection: "../records.ts#FactConnectionRecord",
					PersonConnection: "../records.ts#PersonConnectionRecord",
					CompanyConnection: "../records.ts#CompanyConnectionRecord",
					ProductConnection: "../records.ts#ProductConnectionRecord",
					SourceConnection: "../records.ts#SourceConnectionRecord",
					FundingConnection: "../records.ts#FundingConnectionRecord",
					StatementConnection: "../records.ts#StatementConnectionRecord",
					EventConnection: "../records.ts#EventConnectionRecord",
					ChangeConnection: "../records.ts#ChangeConnectionRecord",
					LearnedConnection: "../records.ts#LearnedConnectionRecord",
					DisagreementConnection: "../records.ts#DisagreementConnectionRecord",
				},
			},
		},
		"client/api/generated/": {
			preset: "client",
			documents: "client/api/*.graphql",
			presetConfig: { fragmentMasking: false },
			config: { scalars, documentMode: "string", useTypeImports: true, enumsAsTypes: true, strictScalars: true },
		},
	},
	ignoreNoDocuments: true,
};

export default config;

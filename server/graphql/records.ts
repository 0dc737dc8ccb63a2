import type { StoryStep } from "../../model/story.ts";
import type { Dated } from "../../model/time/types.ts";
import type { ChangeRecord } from "../domain/changes.ts";
import type { Connection } from "../domain/connection.ts";
import type { DisagreementRecord } from "../domain/disagreements/record.ts";
import type { EvidenceRecord } from "../domain/evidence.ts";
import type { LearnedRecord } from "../domain/learned.ts";
import type {
	CompanyRecord,
	EntityRecord,
	EventRecord,
	FactRecord,
	FundingRecord,
	NodeRecord,
	PersonRecord,
	ProductRecord,
	SourceRecord,
	StatementRecord,
	WrittenPeriod,
} from "../domain/node-record.ts";
import type { RelationshipRecord } from "../domain/relationship-record.ts";
import type { StoryRecord } from "../domain/stories.ts";

/** What resolvers get for a type of the schema; codegen.ts maps them. */
export type AnyRecord = NodeRecord | EvidenceRecord | DisagreementRecord | RelationshipRecord | StoryRecord;

/** A fact, or what is said of an entity's existence. */
export type PeriodRecord = WrittenPeriod & Dated;

/** A step of a story, and which it is. */
export type StoryStepRecord = StoryStep & { readonly number: number };

export type EntityConnectionRecord = Connection<EntityRecord>;
export type RelationshipConnectionRecord = Connection<RelationshipRecord>;
export type FactConnectionRecord = Connection<FactRecord>;
export type PersonConnectionRecord = Connection<PersonRecord>;
export type CompanyConnectionRecord = Connection<CompanyRecord>;
export type ProductConnectionRecord = Connection<ProductRecord>;
export type SourceConnectionRecord = Connection<SourceRecord>;
export type FundingConnectionRecord = Connection<FundingRecord>;
export type StatementConnectionRecord = Connection<StatementRecord>;
export type EventConnectionRecord = Connection<EventRecord>;
export type ChangeConnectionRecord = Connection<ChangeRecord>;
export type LearnedConnectionRecord = Connection<LearnedRecord>;
export type DisagreementConnectionRecord = Connection<DisagreementRecord>;

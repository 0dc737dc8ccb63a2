import type { Plan, PlanOperator } from "../../../graph/graph.ts";
import { onlyEnglish } from "../../only-english.ts";
import { ReportError } from "../report-error.ts";

/**
 * Operators of plans that read the graph and nothing else. In READ mode Neo4j does not refuse `LOAD CSV`,
 * `TERMINATE TRANSACTIONS` or `dbms.killConnections`, and Community has no roles: so what is not known to be harmless is refused.
 */
const reading: readonly RegExp[] = [
	/^(ProduceResults|Projection|Filter|Argument|EmptyRow|EmptyResult|Eager|CacheProperties|RemoteBatchProperties\w*)$/,
	/^(Limit|ExhaustiveLimit|Skip|Top|Top1WithTies|PartialTop|Sort|PartialSort|Distinct|OrderedDistinct|Unwind|Union|OrderedUnion)$/,
	/^(EagerAggregation|OrderedAggregation)$/,
	/^(AllNodesScan|(\w+)?NodeByLabelsScan|NodeByLabelScan|NodeByIdSeek|NodeByElementIdSeek|DynamicLabelNodeLookup|DynamicDirectedRelationshipTypeLookup|DynamicUndirectedRelationshipTypeLookup)$/,
	/^(MultiNodeIndexSeek|Node(Unique)?Index(Seek|SeekByRange|Scan|ContainsScan|EndsWithScan|PrefixScan))(\(.*\))?$/,
	/^(Directed|Undirected)(AllRelationshipsScan|RelationshipTypeScan|UnionRelationshipTypesScan|Relationship(Unique)?Index\w+|RelationshipBy(Element)?IdSeek)(\(.*\))?$/,
	/^(Optional)?Expand\((All|Into)\)$/,
	/^(Bfs|BFS)?(VarLengthExpand|PruningVarLengthExpand|ShortestPath|StatefulShortestPath|ShortestPathVarLength|AllShortestPaths)(\(.*\))?$/i,
	/^(Apply|SemiApply|AntiSemiApply|RollUpApply|ConditionalApply|AntiConditionalApply|SelectOr(Anti)?SemiApply|Let(Anti)?SemiApply|LetSelectOr(Anti)?SemiApply|Optional)$/,
	/^(CartesianProduct|NodeHashJoin|ValueHashJoin|Node(Left|Right)OuterHashJoin|(Left|Right)OuterHashJoin|AssertSameNode|AssertSameRelationship|TriadicSelection|TriadicBuild|TriadicFilter|ProjectEndpoints|PathPropagatingBFS|Repeat\(.*\)|RepeatOptions|Trail)$/,
	/^(NodeCountFromCountStore|RelationshipCountFromCountStore)$/,
];

const procedures: readonly string[] = [
	"db.index.fulltext.queryNodes",
	"db.index.fulltext.queryRelationships",
	"db.labels",
	"db.relationshipTypes",
	"db.propertyKeys",
];

/**
 * Refuses a statement that does more than read the graph, and names what.
 * @throws ReportError NOT_A_READ
 */
export function requireRead(plan: Plan): void {
	const called = [...refusedProcedures(plan.root)];
	// Of many a procedure that only tells something Neo4j has it that it may write: its name is then what helps.
	if (plan.queryType !== "r" && called.length === 0)
		throw notARead("The statement writes to the database; a report may only read.");
	const refused = [...called, ...refusedSteps(plan.root)];
	if (refused.length > 0)
		throw notARead(`A report may only read the graph; this one has ${[...new Set(refused)].join(", ")}.`);
}

const notARead = (text: string) => new ReportError("NOT_A_READ", onlyEnglish(text));

function* refusedProcedures({ operator, details, children }: PlanOperator): Generator<string> {
	if (operator === "ProcedureCall") {
		const name = /[\w.]+(?=\()/.exec(details)?.[0] ?? details;
		if (!procedures.includes(name)) yield `the procedure ${name}`;
	}
	for (const child of children) yield* refusedProcedures(child);
}

function* refusedSteps({ operator, children }: PlanOperator): Generator<string> {
	if (operator !== "ProcedureCall" && !reading.some((pattern) => pattern.test(operator))) yield `the step ${operator}`;
	for (const child of children) yield* refusedSteps(child);
}

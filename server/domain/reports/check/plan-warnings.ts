import type { Plan, PlanOperator } from "../../../graph/graph.ts";
import { expressionOf } from "../cypher/statement.ts";
import type { Expression } from "../cypher/syntax.ts";
import type { Problem } from "./problem.ts";
import { conjuncts } from "./walk.ts";

/** What a plan says of how the cost grows: pairs of all with all, and all of a kind read to find a few. */
export function planWarnings(plan: Plan, firstLine: number): readonly Problem[] {
	const line = plan.notifications.find(({ code }) => code.endsWith("CartesianProduct"))?.line ?? firstLine;
	return [
		...(products(plan.root).length === 0
			? []
			: [
					{
						line,
						message:
							"every row of one pattern is joined with every row of another (a cartesian product): tie them, or find one by its id",
					},
				]),
		...scans(plan.root, []).map((message) => ({ line: firstLine, message })),
	];
}

const children = (operator: PlanOperator): readonly PlanOperator[] => operator.children;

function products(operator: PlanOperator): readonly PlanOperator[] {
	const here = operator.operator === "CartesianProduct" && !operator.children.some(isOneRow) ? [operator] : [];
	return [...here, ...children(operator).flatMap(products)];
}

const ofOneRow =
	/^(NodeUniqueIndexSeek|NodeCountFromCountStore|RelationshipCountFromCountStore|Argument|EmptyRow|EagerAggregation)/;
const passing =
	/^(Filter|Projection|CacheProperties|Limit|Optional|CartesianProduct|Apply|MultiNodeIndexSeek|AssertSameNode)/;

/** Whether this gives one row at most, whatever there is: what is found by its id is one. */
const isOneRow = ({ operator, details, children }: PlanOperator): boolean => {
	// With keys to group by it gives a row each.
	if (operator === "EagerAggregation") return !/^\w+(, \w+)*, /.test(details) && /^\w+\(|AS/.test(details);
	return ofOneRow.test(operator) || (passing.test(operator) && children.every(isOneRow));
};

const scan =
	/^(AllNodesScan|(\w*)NodeByLabelsScan|NodeByLabelScan|(Directed|Undirected)(AllRelationshipsScan|RelationshipTypeScan|UnionRelationshipTypesScan))/;
const ofEverything = /^(AllNodesScan|(Directed|Undirected)AllRelationshipsScan)/;
/** What holds of so many that an index would not help. */
const common = ["standing", "nature", "knownFrom", "knownTo", "undated", "doubtful", "type", "kind", "position"];

function scans(operator: PlanOperator, filters: readonly Expression[]): readonly string[] {
	const above = operator.operator === "Filter" ? [...filters, ...conjuncts(expressionOf(operator.details))] : filters;
	if (ofEverything.test(operator.operator))
		return [`all of the graph is read (${operator.operator}): name a label or a type`];
	if (!scan.test(operator.operator)) return operator.children.flatMap((child) => scans(child, above));
	return above.flatMap((filter) => {
		const property = soughtBy(filter, operator.identifiers);
		if (property === null) return [];
		return [
			`all of ${operator.details} are read to find those of one ${property}, for which no index is used: look for what has one (docs/graph.md)`,
		];
	});
}

/** The property of one of these by which few are told from all; null where the filter is no such. */
function soughtBy(filter: Expression, identifiers: readonly string[]): string | null {
	if (filter.kind !== "comparison") return null;
	const [of, other] = filter.left.kind === "property" ? [filter.left, filter.right] : [filter.right, filter.left];
	if (of.kind !== "property" || of.of.kind !== "variable" || !identifiers.includes(of.of.name)) return null;
	if (common.includes(of.name) || (other.kind !== "parameter" && other.kind !== "literal" && other.kind !== "call"))
		return null;
	return of.name;
}

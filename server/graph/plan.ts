import type { Plan as DriverPlan, ResultSummary } from "neo4j-driver";
import { GraphError } from "./errors.ts";
import type { Plan, PlanOperator } from "./graph.ts";

/** The plan of an EXPLAINed statement, as plain values. */
export function toPlan(summary: ResultSummary, columns: readonly string[]): Plan {
	if (!summary.plan) throw new GraphError("GRAPH_ERROR", "The database gave no plan for the statement.");
	const root = toOperator(summary.plan);
	return {
		queryType: summary.queryType,
		operators: [...new Set(allOperators(root))],
		columns,
		notifications: summary.notifications.map(({ code, description, position }) => ({
			code,
			description,
			line: position !== undefined && "line" in position ? Number(position.line) : null,
		})),
		root,
	};
}

function toOperator(plan: DriverPlan): PlanOperator {
	return {
		// "AllNodesScan@neo4j": what follows the @ is the database's name.
		operator: plan.operatorType.replace(/@.*$/, ""),
		details: String((plan.arguments as Record<string, unknown>).Details ?? ""),
		identifiers: plan.identifiers,
		children: plan.children.map(toOperator),
	};
}

function allOperators(operator: PlanOperator): string[] {
	return [operator.operator, ...operator.children.flatMap(allOperators)];
}

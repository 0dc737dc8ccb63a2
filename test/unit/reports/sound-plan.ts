/** What a database that finds nothing wrong answers. */
export const soundPlan = (columns: readonly string[]) => ({
	queryType: "r",
	operators: ["ProduceResults"],
	columns,
	notifications: [],
	root: { operator: "ProduceResults", details: "", identifiers: [], children: [] },
});

/** What entities are to schema.org. */
export const typesOfEntities: Readonly<Record<string, string>> = {
	Person: "Person",
	Company: "Organization",
	Product: "Product",
	Source: "CreativeWork",
};

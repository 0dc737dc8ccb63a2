import type { EntityProperties, ExistenceRecord } from "../../domain/node-record.ts";
import { inLanguage, type LanguageArgument } from "../words.ts";

/** The resolvers that every type of entity has in common. */
export const entityFields = {
	name: (entity: EntityProperties, args: LanguageArgument) => inLanguage(entity.name, entity.nameFr, args),
	description: (entity: EntityProperties, args: LanguageArgument) =>
		inLanguage(entity.descriptionEn, entity.descriptionFr, args),
};

/** Those of people, companies, products and sources. */
export const lastingEntityFields = {
	...entityFields,
	existence: ({ existence }: { readonly existence: ExistenceRecord | null }) => existence,
};

/** Those of facts that are drawn as nodes: their own period tells when. */
export const factEntityFields = { ...entityFields, existence: () => null };

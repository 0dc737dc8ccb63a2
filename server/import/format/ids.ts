import { z } from "zod";
import { type IdKind, idKind, isId } from "../../../model/ids.ts";

/** The id of a record of this kind, where it is defined. */
export const ownId = (kind: IdKind) =>
	z
		.string()
		.superRefine((id, context) => {
			if (isId(id) && idKind(id) === kind) return;
			const slug = slugOf(id);
			context.addIssue({
				code: "custom",
				message: `"${id}" is no id of this file\nit is ${kind}/ and lower-case letters, digits, . and -, such as ${kind}/${slug === "" ? "a-name" : slug}`,
			});
		})
		.meta({ pattern: `^${kind}/[a-z0-9][a-z0-9.-]*$` });

/** The id of something that is defined elsewhere; whether it is there is checked when all files are read. */
export const reference = z
	.string()
	.min(1, "the id is missing")
	.meta({ id: "reference", description: "The id of something defined in this or another data set." });

const slugOf = (id: string) =>
	id
		.slice(id.lastIndexOf("/") + 1)
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^a-z0-9.]+/g, "-")
		.replace(/^[-.]+|[-.]+$/g, "");

import { type ASTNode, BREAK, type DocumentNode, Kind, visit } from "graphql";

/** The argument that a value is written in, with its path: `when.at`. Null where it is in none. */
export function argumentOf(value: ASTNode, document: DocumentNode): string | null {
	let found: string | null = null;
	const path: string[] = [];
	visit(document, {
		enter: (node) => {
			if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) path.push(node.name.value);
			if (node !== value) return undefined;
			found = path.length > 0 ? path.join(".") : null;
			return BREAK;
		},
		leave: (node) => {
			if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) path.pop();
		},
	});
	return found;
}

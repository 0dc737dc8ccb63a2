type Value = string | number | boolean | null;

/**
 * An element of XML in one string, its texts escaped. Attributes that are null are left out; `children` are elements.
 *
 * Written here because no kept library has what is needed: graphology's GEXF writer knows no spells, its GraphML package
 * only reads, and a general writer would bring more code than these lines.
 */
export function element(
	name: string,
	attributes: Readonly<Record<string, Value>>,
	children: readonly string[] = [],
): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== null)
		.map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
		.join("");
	return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

/** A text between tags. */
export const text = (value: string): string => escaped(value);

/** A whole document in UTF-8. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Line ends and tabs are written as numbers, since a reader would take them for spaces; what XML 1.0 has no way to write is left out. */
function escaped(value: string): string {
	return value
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
		.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
		.replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

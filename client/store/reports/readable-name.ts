/** `startEarliest` and `who_funded` as they are read: "Start earliest", "Who funded". */
export function readableName(name: string): string {
	const spaced = name
		.replace(/([a-z0-9])([A-Z])/g, "$1 $2")
		.replaceAll("_", " ")
		.toLowerCase();
	return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

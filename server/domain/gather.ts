/** What each item gives, under its key, in the order of the items. */
export function gather<T, V>(items: Iterable<T>, entry: (item: T) => readonly [string, V]): Map<string, V[]> {
	const found = new Map<string, V[]>();
	for (const item of items) {
		const [key, value] = entry(item);
		const known = found.get(key);
		if (known) known.push(value);
		else found.set(key, [value]);
	}
	return found;
}

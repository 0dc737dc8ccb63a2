/** Says what is under way where it takes longer than a second. */
export async function sayWhenSlow<T>(sentence: string, work: Promise<T>): Promise<T> {
	const timer = setTimeout(() => process.stderr.write(`${sentence} …\n`), 1_000);
	try {
		return await work;
	} finally {
		clearTimeout(timer);
	}
}

/** Many whole numbers as one text: the database and the driver take each number of a list for itself, which takes its time. */
export function packed(numbers: readonly number[]): string {
	return Buffer.from(Int32Array.from(numbers).buffer).toString("base64");
}

/** The numbers of a text. */
export function unpacked(text: string): Int32Array {
	const bytes = Buffer.from(text, "base64");
	// A view needs bytes that begin at a whole number, which a part of a buffer that many share need not.
	return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

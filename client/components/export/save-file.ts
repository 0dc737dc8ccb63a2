/** Lets the reader's browser save a file that the page made. */
export function saveFile(name: string, content: Blob): void {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	// The browser takes the content before it comes back to the page.
	setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

/** Whether keys belong to a text that is being written, or to a dialog that is open. */
export const typing = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest("input, textarea, select, [contenteditable], dialog[open]") !== null;

import { X } from "lucide";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { words } from "../../store/language.ts";
import { IconButton } from "../icon-button.tsx";

interface CodeDialogProps {
	readonly title: string;
	readonly onClose: () => void;
	readonly children: ComponentChildren;
}

/** A dialog over everything, with code to be copied. */
export function CodeDialog({ title, onClose, children }: CodeDialogProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => dialog.current?.showModal(), []);
	return (
		<dialog ref={dialog} class="modal question" aria-label={title} onClose={onClose}>
			<div class="modal-head">
				<h2>{title}</h2>
				<IconButton icon={X} label={words.value.exporting.close} onClick={onClose} />
			</div>
			{children}
		</dialog>
	);
}

import { X } from "lucide";
import { Fragment } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { language } from "../../store/language.ts";
import { IconButton } from "../icon-button.tsx";
import { keyWords } from "./key-words.ts";

/** What each key does. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
	const { title, close, or, groups } = keyWords[language.value];
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => dialog.current?.showModal(), []);
	return (
		<dialog ref={dialog} class="modal keys" aria-label={title} onClose={onClose}>
			<div class="modal-head">
				<h2>{title}</h2>
				<IconButton icon={X} label={close} onClick={() => dialog.current?.close()} />
			</div>
			<div class="keys-groups">
				{groups.map(({ where, lines }) => (
					<section key={where} aria-label={where}>
						<h3>{where}</h3>
						<dl>
							{lines.map(({ keys, does }) => (
								<div key={does}>
									<dt>
										{keys.map((together, index) => (
											<Fragment key={together.join()}>
												{index > 0 && <span class="keys-or"> {or} </span>}
												{together.map((key) => (
													<kbd key={key}>{key}</kbd>
												))}
											</Fragment>
										))}
									</dt>
									<dd>{does}</dd>
								</div>
							))}
						</dl>
					</section>
				))}
			</div>
		</dialog>
	);
}

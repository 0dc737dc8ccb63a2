import { Link2, Pin, PinOff, X } from "lucide";
import type { ComponentChildren } from "preact";
import { pin, unpin } from "../../store/grow.ts";
import { words } from "../../store/language.ts";
import { announce } from "../../store/notices.ts";
import { scene } from "../../store/scene.ts";
import { select } from "../../store/selection.ts";
import { linkToSend } from "../../store/view.ts";
import { IconButton } from "../icon-button.tsx";

interface HeadProps {
	readonly glyph: ComponentChildren;
	/** What it is: "Funding · investment". */
	readonly kind: string;
	readonly title: string;
	/** A node of the scene, which can be held in place. */
	readonly node: string | null;
}

/** Kind and title, and what can be done with the whole. */
export function Head({ glyph, kind, title, node }: HeadProps) {
	const { copy, node: actions } = words.value;
	const inScene = node !== null && scene.value.nodes.includes(node);
	const pinned = inScene && scene.value.pinned.has(node);
	const copyLink = () =>
		navigator.clipboard.writeText(linkToSend(location.origin)).then(
			() => announce(copy.copied),
			() => announce(copy.failed),
		);
	return (
		<header class="details-head">
			<div class="details-kind">
				{glyph}
				<span>{kind}</span>
				<span class="details-actions">
					{inScene && (
						<IconButton
							icon={pinned ? PinOff : Pin}
							label={pinned ? actions.unpin : actions.pin}
							pressed={pinned}
							onClick={() => (pinned ? unpin(node) : pin(node))}
						/>
					)}
					<IconButton icon={Link2} label={actions.copyLink} onClick={() => void copyLink()} />
					<CloseButton />
				</span>
			</div>
			<h2>{title}</h2>
		</header>
	);
}

export function CloseButton() {
	return <IconButton icon={X} label={words.value.inspector.close} onClick={() => select(null)} />;
}

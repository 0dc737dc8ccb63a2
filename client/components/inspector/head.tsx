import { Check, Link2, Pin, PinOff, Quote, X } from "lucide";
import type { ComponentChildren } from "preact";
import type { OwnAddress } from "../../../model/own-address.ts";
import { ownAddressToSend } from "../../store/address-to-send.ts";
import { citationOf } from "../../store/citation.ts";
import { pin, unpin } from "../../store/grow.ts";
import { words } from "../../store/language.ts";
import { scene } from "../../store/scene.ts";
import { select } from "../../store/selection.ts";
import { IconButton } from "../icon-button.tsx";
import { useCopy } from "../use-copy.ts";

interface HeadProps {
	readonly glyph: ComponentChildren;
	/** What it is: "Funding · investment". */
	readonly kind: string;
	readonly title: string;
	/** What it is called where its kind is not read beside it; its title where that says enough. */
	readonly cited?: string;
	/** A node of the scene, which can be held in place. */
	readonly node: string | null;
	/** The address that is its own; null where it has none. */
	readonly own: OwnAddress | null;
}

/** Kind and title, and what can be done with the whole. */
export function Head({ glyph, kind, title, cited = title, node, own }: HeadProps) {
	const { copy, cite, node: actions } = words.value;
	const inScene = node !== null && scene.value.nodes.includes(node);
	const pinned = inScene && scene.value.pinned.has(node);
	const link = useCopy(copy);
	const citation = useCopy(cite);
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
					<IconButton
						icon={link.state === "copied" ? Check : Link2}
						label={actions.copyLink}
						onClick={() => void link.copy(ownAddressToSend(own, location))}
					/>
					{own !== null && (
						<IconButton
							icon={citation.state === "copied" ? Check : Quote}
							label={cite.this}
							onClick={() => void citation.copy(citationOf(cited, own, location))}
						/>
					)}
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

import { signal } from "@preact/signals";
import type { Portrait, PortraitFrame } from "./export/portrait-frame.ts";
import type { LayoutName } from "./scene-types.ts";
import type { Theme } from "./theme.ts";

/** A step of zooming, by the tools and by the keys. */
export const ZOOM = 1.3;

/** What the page may ask of the picture. */
export interface ViewCommands {
	/** Shows all that is drawn, or only these nodes. */
	fit(ids?: readonly string[]): void;
	zoomBy(factor: number): void;
	layout(name: LayoutName): void;
	cancelLayout(): void;
	reveal(id: string): void;
	showAll(ids: readonly string[]): void;
	/** Shows what has come in, with what it is tied to, where it cannot be seen. */
	showAdded(ids: readonly string[]): void;
	/** Goes back to where it was before it moved for what had come in and is gone again. */
	lookBack(): void;
	focus(): void;
	/** All of the scene as a picture to be taken away; fetches what makes it. Null while nothing is drawn. */
	portrait(frame: PortraitFrame, colours: Theme): Promise<Portrait | null>;
}

/** The picture that is on the page; null while there is none. */
export const viewCommands = signal<ViewCommands | null>(null);

/** How much of a layout is done, from 0 to 1; null while none takes long enough to say so. */
export const arranging = signal<number | null>(null);

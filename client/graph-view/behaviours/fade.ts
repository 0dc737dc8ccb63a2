import type { Layers } from "../layers.ts";

const duration = 120;

/**
 * Fades from the picture as it is now to the one that is drawn next: it keeps the old one on the top sheet,
 * and lets it go. Nothing of it asks Cytoscape to animate, so it costs the same for any number of elements.
 */
export function fadeFromNow(layers: Layers, background: string): void {
	const { fade } = layers;
	const context = fade.getContext("2d");
	if (context === null || fade.width === 0 || fade.height === 0) return;
	context.globalAlpha = 1;
	context.fillStyle = background;
	context.fillRect(0, 0, fade.width, fade.height);
	for (const canvas of [layers.under, ...layers.host.querySelectorAll("canvas"), layers.over]) {
		if (canvas.width > 0 && canvas.height > 0) context.drawImage(canvas, 0, 0, fade.width, fade.height);
	}
	for (const running of fade.getAnimations()) running.cancel();
	fade.animate([{ opacity: 1 }, { opacity: 0 }], { duration, easing: "linear" });
}

import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { GraphView, GraphViewEvents } from "../graph-view/graph-view.ts";
import { loadPicture } from "./load-picture.ts";

/**
 * Has a picture put into an element once its code is there, and taken away with the component, or for a new one where
 * one of `inputs` has changed.
 * @param begin makes the picture by what it is given, and has it follow what it shows; returns what ends that
 */
export function useGraphView(
	container: RefObject<HTMLElement | null>,
	begin: (create: (events: GraphViewEvents) => GraphView) => () => void,
	inputs: readonly unknown[],
): void {
	useEffect(() => {
		let view: GraphView | undefined;
		let stop: (() => void) | undefined;
		let gone = false;
		void loadPicture().then(({ createGraphView }) => {
			const element = container.current;
			if (gone || element === null) return;
			stop = begin((events) => {
				view = createGraphView(element, events);
				return view;
			});
		});
		return () => {
			gone = true;
			stop?.();
			view?.destroy();
		};
	}, inputs);
}

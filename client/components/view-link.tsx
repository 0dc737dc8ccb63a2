import type { ComponentChildren } from "preact";
import { navigate, pathOf, type Route } from "../store/route.ts";
import { currentFragment } from "../store/view.ts";

interface ViewLinkProps {
	readonly to: Route;
	readonly children: ComponentChildren;
	readonly class?: string;
	/** Whether it leads to the view that is on the page, or to its step. */
	readonly current?: boolean | "step";
	readonly label?: string;
	readonly onFollow?: () => void;
}

/** A link to another view of the page: a plain address for the browser, without loading the page anew. */
export function ViewLink({ to, children, class: className, current, label, onFollow }: ViewLinkProps) {
	const fragment = to.view === "explore" ? currentFragment.value : "";
	return (
		<a
			href={pathOf(to) + (fragment === "" ? "" : `#${fragment}`)}
			class={className}
			aria-label={label}
			aria-current={current === true ? "page" : current || undefined}
			onClick={(event) => {
				if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
				event.preventDefault();
				navigate(to, fragment);
				onFollow?.();
			}}
		>
			{children}
		</a>
	);
}

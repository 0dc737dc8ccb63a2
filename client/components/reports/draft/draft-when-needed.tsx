import { useSignal } from "@preact/signals";
import type { ComponentProps, FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { words } from "../../../store/language.ts";
import type { DraftPage } from "./draft-page.tsx";

type DraftProps = ComponentProps<typeof DraftPage>;

/** The editor of a draft, whose code is fetched when somebody writes one. */
export function DraftWhenNeeded(props: DraftProps) {
	const loaded = useSignal<{ readonly DraftPage: FunctionComponent<DraftProps> } | "failed" | null>(null);
	useEffect(() => {
		import("./draft-page.tsx").then(
			(module) => (loaded.value = module),
			() => (loaded.value = "failed"),
		);
	}, []);
	const Loaded = loaded.value === null || loaded.value === "failed" ? null : loaded.value.DraftPage;
	if (Loaded !== null) return <Loaded {...props} />;
	return (
		<main id="main" class="reports" tabIndex={-1}>
			{loaded.value === "failed" && <p class="report-error">{words.value.drafts.notLoaded}</p>}
		</main>
	);
}

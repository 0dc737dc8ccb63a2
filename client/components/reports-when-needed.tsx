import { useSignal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";

/** The reports, whose code is fetched when somebody opens them. */
export function ReportsWhenNeeded() {
	const view = useSignal<{ readonly Reports: FunctionComponent } | null>(null);
	useEffect(() => {
		void import("./reports/reports.tsx").then((module) => {
			view.value = module;
		});
	}, []);
	const Reports = view.value?.Reports;
	return Reports === undefined ? <main id="main" class="reports" /> : <Reports />;
}

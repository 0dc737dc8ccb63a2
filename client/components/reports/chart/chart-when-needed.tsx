import { useSignal } from "@preact/signals";
import type { ComponentProps, FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { words } from "../../../store/language.ts";
import type { Chart } from "./chart.tsx";

type ChartProps = ComponentProps<typeof Chart>;

/** A chart, whose code is fetched when somebody looks at one. */
export function ChartWhenNeeded(props: ChartProps) {
	const loaded = useSignal<{ readonly Chart: FunctionComponent<ChartProps> } | "failed" | null>(null);
	useEffect(() => {
		import("./chart.tsx").then(
			(module) => (loaded.value = module),
			() => (loaded.value = "failed"),
		);
	}, []);
	if (loaded.value === "failed") return <p class="report-error">{words.value.reports.charts.failed}</p>;
	const Loaded = loaded.value?.Chart;
	return Loaded === undefined ? <div class="chart chart-waiting skeleton" /> : <Loaded {...props} />;
}
